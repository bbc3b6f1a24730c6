import { Text, VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import classes from './text-comparison.module.css'
import { compareWords } from './word-comparison.ts'

/** Two texts in one: what was added is underlined, what was removed is struck out, and both are said to a screen reader. */
export function TextComparison({ former, later }: { former: string; later: string }) {
  const parts = useMemo(() => compareWords(former, later).map((part, order) => ({ ...part, key: `${order}` })), [former, later]) // its place is the only name that a part has
  if (!parts.some(({ kind }) => kind !== 'same')) return <Text c="dimmed">Teksty są takie same.</Text>
  return (
    <p className={classes.text}>
      {parts.map(({ kind, text, key }) => {
        if (kind === 'same') return <span key={key}>{text}</span>
        if (kind === 'added') return <ins key={key}><VisuallyHidden component="span"> dodano: </VisuallyHidden>{text}<VisuallyHidden component="span"> koniec dodanego </VisuallyHidden></ins>
        return <del key={key}><VisuallyHidden component="span"> usunięto: </VisuallyHidden>{text}<VisuallyHidden component="span"> koniec usuniętego </VisuallyHidden></del>
      })}
    </p>
  )
}
