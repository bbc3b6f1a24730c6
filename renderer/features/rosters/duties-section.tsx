import { Loader, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { DutiesTable } from './duties-table.tsx'
import { DutyDialog } from './duty-dialog.tsx'
import { DutyEntry } from './duty-entry.tsx'
import { useAllDuties } from './use-all-duties.ts'

/** The duties of a roster: a row to add the next one, and the table of those that are there. */
export function DutiesSection({ roster, consultation }: { roster: Roster; consultation: Consultation | undefined }) {
  const pages = useAllDuties(roster.id)
  const [opened, setOpened] = useState<string>()
  const isReady = !pages.isLoading && !pages.hasMore && !pages.error && consultation !== undefined
  return (
    <section aria-label="Dyżury">
      <SectionTitle>Dyżury{pages.isLoading ? '' : `: ${countOf(pages.total, nouns.duty)}`}</SectionTitle>
      <Stack gap="md">
        <ErrorNote error={pages.error} title="Nie udało się wczytać dyżurów" retry={pages.readAgain} />
        {pages.isLoading && <Loader size="sm" aria-label="Wczytywanie dyżurów" />}
        {isReady && <DutyEntry key={roster.id} roster={roster} consultation={consultation} last={pages.rows.at(-1)} />}
        {isReady && pages.rows.length === 0 && <Text c="dimmed">Nie ma jeszcze dyżurów. Po dodaniu pierwszego następny wiersz podpowie te same godziny i kolejny dzień roboczy.</Text>}
        {pages.rows.length > 0 && <DutiesTable rows={pages.rows} consultation={consultation} onOpen={setOpened} />}
      </Stack>
      {opened !== undefined && <DutyDialog id={opened} consultation={consultation} onClose={() => setOpened(undefined)} />}
    </section>
  )
}
