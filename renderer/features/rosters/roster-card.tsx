import { Anchor, Group, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { CardHeader } from '#renderer/ui/card-header.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { RemoveButton } from '#renderer/ui/remove-button.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { CalendarFiles } from './calendar-files.tsx'
import { DutiesSection } from './duties-section.tsx'
import { RosterState } from './roster-state.tsx'
import { RosterWorkbook } from './roster-workbook.tsx'

/** One roster: whether it is published, its papers (`children`), its duties, and what it belongs to. */
export function RosterCard({ id, acts, children }: { id: string; acts: ReactNode; children: ReactNode }) {
  const record = useRecord('rosters', id)
  const removal = useRemoval('rosters', { id, discard: record.discard })
  const consultationId = record.values?.consultation ?? ''
  const consultation = useRead('consultations.get', { id: consultationId }, { isEnabled: consultationId !== '' }).data
  return (
    <RecordForm record={record}>{(roster) => (
      <>
        <CardHeader
          title={roster.title} record={record}
          detail={consultation && <><Anchor href={hrefOf(['consultations', consultation.id])}>{consultation.subjectShort}</Anchor>: {formatDateWithWeekday(consultation.startsOn)} – {formatDateWithWeekday(consultation.endsOn)}</>}
        >
          <Group gap="xs">
            {acts}
            <RemoveButton isRunning={removal.isRunning} onRemove={removal.remove} />
          </Group>
        </CardHeader>
        <ErrorNote error={removal.error} title="Nie usunięto" />
        <RosterState roster={roster} />
        {children}
        <Group gap="sm">
          <CalendarFiles roster={id} />
          <RosterWorkbook roster={id} title={roster.title} />
        </Group>
        <DutiesSection roster={roster} consultation={consultation} />
        <section aria-label="Opis harmonogramu">
          <SectionTitle>Opis harmonogramu</SectionTitle>
          <Stack gap="md">
            <TextField field={record.field('title')} label="Tytuł" isRequired />
            <FieldRow>
              <RecordPicker field={record.field('consultation')} noun="consultations" label="Konsultacje" isRequired />
              <RecordPicker field={record.field('unit')} noun="units" label="Jedna komórka dla wszystkich dyżurów" />
            </FieldRow>
            <LongTextField field={record.field('note')} label="Notatka" />
          </Stack>
        </section>
      </>
    )}</RecordForm>
  )
}
