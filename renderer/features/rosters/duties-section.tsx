import { Loader, Stack } from '@mantine/core'
import { useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { DutyDialog } from './duty-dialog.tsx'
import { DutyPlan } from './duty-plan.tsx'
import { useAllDuties } from './use-all-duties.ts'

/** The duties of a roster: how many there are, and the places in which they are made. */
export function DutiesSection({ roster, consultation }: { roster: Roster; consultation: Consultation | undefined }) {
  const pages = useAllDuties(roster.id)
  const [opened, setOpened] = useState<string>()
  const isWhole = !pages.isLoading && !pages.hasMore && !pages.error
  const [hasBegun, setHasBegun] = useState(false)
  if (isWhole && !hasBegun) setHasBegun(true) // once it is there the plan stays while more is read, with the place in it and what is being typed
  return (
    <section aria-label="Dyżury">
      <SectionTitle>Dyżury{pages.isLoading ? '' : `: ${countOf(pages.total, nouns.duty)}`}</SectionTitle>
      <Stack gap="md">
        <ErrorNote error={pages.error} title="Nie udało się wczytać dyżurów" retry={pages.readAgain} />
        {!hasBegun && !pages.error && <Loader size="sm" aria-label="Wczytywanie dyżurów" />}
        {hasBegun && consultation && <DutyPlan key={roster.id} roster={roster} consultation={consultation} rows={pages.rows} onOpen={setOpened} />}
      </Stack>
      {opened !== undefined && <DutyDialog id={opened} consultation={consultation} onClose={() => setOpened(undefined)} />}
    </section>
  )
}
