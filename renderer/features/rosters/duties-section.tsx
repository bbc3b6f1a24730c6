import { Loader, Stack } from '@mantine/core'
import { useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { DutyDialog } from './duty-dialog.tsx'
import { DutyPlan } from './duty-plan.tsx'
import { useRosterDuties } from './use-roster-duties.ts'

/** The duties of a roster: how many there are, and the places in which they are made. */
export function DutiesSection({ roster, consultation }: { roster: Roster; consultation: Consultation | undefined }) {
  const { rows, readAt, isReading, error, readAgain } = useRosterDuties(roster.id)
  const [opened, setOpened] = useState<string>()
  return (
    <section aria-label="Dyżury">
      <SectionTitle>Dyżury{rows ? `: ${countOf(rows.length, nouns.duty)}` : ''}</SectionTitle>
      <Stack gap="md">
        <ErrorNote error={error} title="Nie udało się wczytać dyżurów" retry={readAgain} />
        {!rows && !error && <Loader size="sm" aria-label="Wczytywanie dyżurów" />}
        {rows && consultation && <DutyPlan key={roster.id} setting={{ roster, consultation, rows, readAt, onOpen: setOpened }} isReading={isReading} />}
      </Stack>
      {opened !== undefined && <DutyDialog id={opened} consultation={consultation} onClose={() => setOpened(undefined)} />}
    </section>
  )
}
