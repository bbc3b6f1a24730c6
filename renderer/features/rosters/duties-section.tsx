import { Group, Loader, Stack, Title } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { DutyDialog } from './duty-dialog.tsx'
import { DutyPlan } from './duty-plan.tsx'
import { useRosterDuties } from './use-roster-duties.ts'

/** The duties of a roster: how many there are, and the places in which they are made. */
export function DutiesSection({ roster, consultation, acts }: { roster: Roster; consultation: Consultation | undefined; /** Beside the heading. */ acts: ReactNode }) {
  const { rows, readAt, isReading, error, readAgain } = useRosterDuties(roster.id)
  const [opened, setOpened] = useState<string>()
  return (
    <section aria-label="Dyżury">
      <Stack gap="sm">
        <Group justify="space-between" gap="xs">
          <Title order={3} size="h4">Dyżury{rows ? `: ${countOf(rows.length, nouns.duty)}` : ''}</Title>
          {acts}
        </Group>
        <ErrorNote error={error} title="Nie udało się wczytać dyżurów" retry={readAgain} />
        {!rows && !error && <Loader size="sm" aria-label="Wczytywanie dyżurów" />}
        {rows && consultation && <DutyPlan key={roster.id} setting={{ roster, consultation, rows, readAt, onOpen: setOpened }} isReading={isReading} />}
      </Stack>
      {opened !== undefined && <DutyDialog id={opened} consultation={consultation} onClose={() => setOpened(undefined)} />}
    </section>
  )
}
