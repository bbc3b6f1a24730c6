import { Button, Loader, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import type { Consultation } from '#shared/domain/consultation.ts'
import { AnnouncementFindings } from './announcement-findings.tsx'
import { findingsSentence } from '#renderer/ui/findings-sentence.ts'

/** What is over has been announced long ago: its list is folded. */
const foldedStages: ReadonlySet<Consultation['stage']> = new Set(['closed', 'reported'])

/** Everything that should be looked at before the consultation is announced; it is looked for again after every change that is stored. */
export function AnnouncementPanel({ id, stage }: { id: string; stage: Consultation['stage'] }) {
  const { data, error, refetch } = useRead('consultations.check', { id }, { keepsPrevious: true })
  const [isUnfolded, setIsUnfolded] = useState(false)
  const isFolded = foldedStages.has(stage) && !isUnfolded
  const rows = data?.rows
  return (
    <section aria-label="Przed ogłoszeniem">
      <SectionTitle>Przed ogłoszeniem</SectionTitle>
      <Stack gap="xs" align="flex-start">
        <ErrorNote error={error} title="Nie udało się sprawdzić ogłoszenia" retry={() => void refetch()} />
        {!rows && !error && <Loader size="sm" aria-label="Sprawdzanie ogłoszenia" />}
        {rows && <Text c="dimmed" component="output">{findingsSentence(rows)}</Text>}
        {rows && rows.length > 0 && (isFolded ? <Button variant="default" onClick={() => setIsUnfolded(true)}>Pokaż</Button> : <AnnouncementFindings findings={rows} />)}
      </Stack>
    </section>
  )
}
