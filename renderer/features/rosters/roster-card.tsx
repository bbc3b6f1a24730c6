import { Anchor, Box, Button, Group, Stack } from '@mantine/core'
import { IconArrowDown } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useRecord } from '#renderer/api/use-record.ts'
import { FieldRow } from '#renderer/ui/field-row.tsx'
import { LongTextField } from '#renderer/ui/long-text-field.tsx'
import { hrefOf } from '#renderer/ui/place.ts'
import { RecordForm } from '#renderer/ui/record-form.tsx'
import { RecordPicker } from '#renderer/ui/record-picker.tsx'
import { RemovableHeader } from '#renderer/ui/removable-header.tsx'
import { useRemoval } from '#renderer/ui/use-removal.ts'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { rosterStateLabels } from '#shared/domain/roster.ts'
import { formatDateRange } from '#shared/text/format-date.ts'
import { CalendarFiles } from './calendar-files.tsx'
import { DutiesSection } from './duties-section.tsx'
import classes from './roster-card.module.css'
import { RosterState } from './roster-state.tsx'
import { RosterWorkbook } from './roster-workbook.tsx'

/** One roster: its duties first, as they are what is worked on; then whether it is published, its papers (`children`), files, and what it belongs to. A button leads there past a long list. */
export function RosterCard({ id, acts, children }: { id: string; acts: ReactNode; children: ReactNode }) {
  const record = useRecord('rosters', id)
  const removal = useRemoval('rosters', { id, discard: record.discard })
  const consultationId = record.values?.consultation ?? ''
  const consultation = useRead('consultations.get', { id: consultationId }, { isEnabled: consultationId !== '' }).data
  const rest = useRef<HTMLDivElement>(null)
  const showRest = () => {
    rest.current?.focus({ preventScroll: true })
    rest.current?.scrollIntoView({ block: 'start' })
  }
  return (
    <RecordForm record={record}>{(roster) => (
      <>
        <RemovableHeader
          title={roster.title} record={record} removal={removal}
          detail={consultation && <>{rosterStateLabels[roster.state]}; <Anchor href={hrefOf(['consultations', consultation.id])}>{consultation.subjectShort}</Anchor>, {formatDateRange(consultation.startsOn, consultation.endsOn)}</>}
        >{acts}</RemovableHeader>
        <DutiesSection roster={roster} consultation={consultation} acts={<Button variant="subtle" size="compact-md" leftSection={<IconArrowDown size={18} aria-hidden />} onClick={showRest}>Publikacja i dokumenty</Button>} />
        <Box ref={rest} className={classes.rest} tabIndex={-1}>
          <RosterState roster={roster} />
          {children}
          <Group gap="sm">
            <CalendarFiles roster={id} />
            <RosterWorkbook roster={id} title={roster.title} />
          </Group>
        </Box>
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
