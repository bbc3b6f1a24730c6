import { Button, Text } from '@mantine/core'
import { IconGitMerge } from '@tabler/icons-react'
import { useState } from 'react'
import { useRead } from '#renderer/api/use-read.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { SectionTitle } from '#renderer/ui/section-title.tsx'
import { isCurrent, type Postulate } from '#shared/domain/postulate.ts'
import { MergeDialog } from './merge-dialog.tsx'
import { SimilarPanel } from './similar-panel.tsx'
import type { Similar } from './use-similar.ts'

/** What was taken over, and where it stands. */
const takenSentence = (number: string, isAppended: boolean) => `Przejęto stanowisko do wpisu ${number} jako projekt, z dopiskiem o źródle${isAppended ? '; dopisano je pod istniejącym tekstem' : ''}. Cofnie to przycisk „Cofnij”.`

/** Earlier entries like the one of the card: their answer is taken over at once, or the two are joined. */
export function CardSimilar({ postulate }: { postulate: Postulate }) {
  const take = useWrite('positions.takeOver')
  const answers = useRead('positions.list', { postulate: postulate.id, limit: 200 }).data?.rows
  const [taken, setTaken] = useState<{ row: Similar; isAppended: boolean }>()
  const [merged, setMerged] = useState<string>()
  const run = async (row: Similar) => {
    if (row.position === null || take.isRunning) return
    const stored = await take.run({ postulate: postulate.id, from: row.position })
    setTaken(stored && { row, isAppended: answers?.some(({ unit, excerpt }) => unit === stored.unit && excerpt !== '') ?? false })
  }
  if (!isCurrent(postulate)) return null
  return (
    <>
      <SimilarPanel
        content={postulate.content} rationale={postulate.rationale} except={postulate.id} onTake={(row) => void run(row)} takeLabel="Przejmij stanowisko" taken={taken?.row.id} heading={<SectionTitle>To już było</SectionTitle>}
        renderActs={({ id, number }) => <Button variant="default" size="compact-sm" leftSection={<IconGitMerge size={16} aria-hidden />} aria-haspopup="dialog" aria-label={`Połącz z ${number}`} onClick={() => setMerged(id)}>Połącz…</Button>}
      />
      <ErrorNote error={take.error} title="Nie przejęto stanowiska" />
      <Text component="output" display="block">{taken && !take.error ? takenSentence(taken.row.number, taken.isAppended) : ''}</Text>
      {merged !== undefined && <MergeDialog postulate={postulate} other={merged} onClose={() => setMerged(undefined)} onMerged={() => undefined} />}
    </>
  )
}
