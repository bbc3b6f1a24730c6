import { Stack, Text } from '@mantine/core'
import type { RecordHandle } from '#renderer/api/use-record.ts'
import { ChoiceField } from '#renderer/ui/choice-field.tsx'
import { DateField } from '#renderer/ui/date-field.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TimeField } from '#renderer/ui/time-field.tsx'
import { deadlineRuleLabels, type Consultation } from '#shared/domain/consultation.ts'
import { hasPeriod } from './consultation-days.ts'
import { deadlineSentence } from './deadline-sentence.ts'

/** From when to when, and until which hour remarks are taken. */
export function ConsultationPeriod({ record, consultation }: { record: RecordHandle<'consultations'>; consultation: Consultation }) {
  return (
    <section aria-label="Okres">
      <SectionTitle>Okres</SectionTitle>
      <Stack gap="md">
        <FieldRow>
          <DateField field={record.field('startsOn')} label="Pierwszy dzień" isRequired />
          <DateField field={record.field('endsOn')} label="Ostatni dzień" isRequired isForWork />
        </FieldRow>
        <FieldRow>
          <TimeField field={record.field('deadlineTime')} label="Godzina, do której można zgłaszać" hint="Puste pole: do końca dnia." />
          <ChoiceField field={record.field('deadlineRule')} label="Co decyduje o dotrzymaniu terminu" labels={deadlineRuleLabels} />
        </FieldRow>
        {hasPeriod(consultation) && <Text c="dimmed">{deadlineSentence(consultation)}</Text>}
      </Stack>
    </section>
  )
}
