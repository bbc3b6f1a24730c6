import { Text } from '@mantine/core'
import { useMemo } from 'react'
import { TextParts } from './text-parts.tsx'
import { compareWords } from './word-comparison.ts'

/** Two texts in one: what was added is underlined, what was removed is struck out, and both are said to a screen reader. */
export function TextComparison({ former, later }: { former: string; later: string }) {
  const parts = useMemo(() => compareWords(former, later), [former, later])
  if (!parts.some(({ kind }) => kind !== 'same')) return <Text c="dimmed">Teksty są takie same.</Text>
  return <TextParts parts={parts} />
}
