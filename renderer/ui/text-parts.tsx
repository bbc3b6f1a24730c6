import { VisuallyHidden } from '@mantine/core'
import { useMemo } from 'react'
import classes from './text-comparison.module.css'
import type { ComparedPart } from './word-comparison.ts'

/** A text with what was added underlined and what was removed struck out, and both said to a screen reader. */
export function TextParts({ parts }: { parts: readonly ComparedPart[] }) {
  const keyed = useMemo(() => parts.map((part, order) => ({ ...part, key: `${order}` })), [parts]) // its place is the only name that a part has
  return (
    <p className={classes.text}>
      {keyed.map(({ kind, text, key }) => {
        if (kind === 'same') return <span key={key}>{text}</span>
        if (kind === 'added') return <ins key={key}><VisuallyHidden component="span"> dodano: </VisuallyHidden>{text}<VisuallyHidden component="span"> koniec dodanego </VisuallyHidden></ins>
        return <del key={key}><VisuallyHidden component="span"> usunięto: </VisuallyHidden>{text}<VisuallyHidden component="span"> koniec usuniętego </VisuallyHidden></del>
      })}
    </p>
  )
}
