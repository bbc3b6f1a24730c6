import { Stack } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { partOf } from '#renderer/ui/binding.ts'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { ListField } from '#renderer/ui/list-field.tsx'
import { YearField } from '#renderer/ui/number-field.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'

/** The days of a meeting; where there is none, the period in words and the year. A new day takes the hours of the last one. */
export function MeetingDates({ record, hasDates }: { record: RecordHandle<'meetings'>; hasDates: boolean }) {
  const dates = record.field('dates')
  const last = dates.value.at(-1)
  return (
    <section aria-label="Kiedy">
      <SectionTitle>Kiedy</SectionTitle>
      <Stack gap="md">
        <ListField field={dates} label="Terminy" rowName="termin" blank={{ date: '', from: last?.from ?? null, to: last?.to ?? null }} isOrdered={false}>{(index) => (
          <>
            <DateField field={partOf(dates, index, 'date')} label="Dzień" isRequired isForWork />
            <TimeField field={partOf(dates, index, 'from')} label="Od godziny" />
            <TimeField field={partOf(dates, index, 'to')} label="Do godziny" />
          </>
        )}</ListField>
        {(!hasDates || record.field('period').value !== '') && (
          <FieldRow>
            <TextField field={record.field('period')} label="Okres słowami" hint="Gdy nie ma konkretnego dnia, na przykład: maj–czerwiec 2023." />
            {!hasDates && <YearField field={record.field('year')} label="Rok" isRequired />}
          </FieldRow>
        )}
      </Stack>
    </section>
  )
}
