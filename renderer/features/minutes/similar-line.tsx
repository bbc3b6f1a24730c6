import { Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '#renderer/api/use-read.ts'
import { similarWords } from './similar-words.ts'

/** Milliseconds without a key before what was typed is looked for, and how much of it there has to be. */
const pause = 300
const shortest = 12
const mostShown = 2

/** „To już było”: the most similar earlier entries with their decisions, on one quiet line. A search that fails says nothing: it must not disturb whoever is writing. */
export function SimilarLine({ content, rationale }: { content: string; rationale: string }) {
  const [asked] = useDebouncedValue(content.trim(), pause)
  const isEnabled = asked.length >= shortest
  const { data } = useRead('postulates.similar', { content: asked, rationale, limit: mostShown }, { isEnabled, keepsPrevious: true })
  const rows = isEnabled && content.trim() !== '' ? (data?.rows ?? []) : []
  return <Text component="output" display="block" c="dimmed" mih="1.6em" mt={4} className="figures breaks">{rows.length > 0 ? `To już było: ${rows.map(similarWords).join('; ')}` : ''}</Text>
}
