import { Kbd, Text } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, useState, type ReactNode } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { ComparedDialog } from './compared-dialog.tsx'
import { SimilarEntry } from './similar-entry.tsx'
import classes from './similar-panel.module.css'
import { useSimilar, type Similar } from './use-similar.ts'

type SimilarPanelProps = {
  content: string
  rationale: string
  /** The entry that the text belongs to, when it is stored already. */
  except?: string
  /** What is done with the answer of a similar entry, by its button or by Ctrl+J. */
  onTake: (row: Similar) => void
  takeLabel: string
  /** The entry whose answer was taken already. */
  taken?: string | undefined
  /** Further acts on a similar entry. */
  renderActs?: (row: Similar) => ReactNode
  heading: ReactNode
}

/** „To już było”: the most similar earlier entries with their answers, while the text is typed. Ctrl+J, pressed anywhere in the same dialog, or in the window while an entry is open in it, takes the answer of the best one. */
export function SimilarPanel({ content, rationale, except, onTake, takeLabel, taken, renderActs, heading }: SimilarPanelProps) {
  const frame = useRef<HTMLElement>(null)
  const { rows, error, isAsked } = useSimilar({ content, rationale, except })
  const [compared, setCompared] = useState<Similar>()
  const best = rows.find(({ position }) => position !== null)
  const isInDialog = () => frame.current?.closest('[role="dialog"]') !== null
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== 'j' || !best || (!isInDialog() && document.querySelector('[aria-modal="true"]'))) return
    event.preventDefault()
    onTake(best)
  })
  useEffect(() => {
    const place = frame.current?.closest<HTMLElement>('[role="dialog"]') ?? document.body
    const listen = (event: KeyboardEvent) => onKey(event)
    place.addEventListener('keydown', listen)
    return () => place.removeEventListener('keydown', listen)
  }, [])
  return (
    <section aria-label="To już było" ref={frame}>
      {heading}
      <ErrorNote error={error} title="Nie udało się poszukać podobnych wpisów" />
      {rows.length === 0 && !error && <Text c="dimmed">{isAsked ? 'Nie ma podobnych wpisów.' : 'Podczas pisania pokażą się tu podobne wpisy ze wszystkich lat.'}</Text>}
      {rows.length > 0 && <Text size="sm" c="dimmed" mb="xs">{best ? <><Kbd>Ctrl+J</Kbd> przejmuje stanowisko do wpisu {best.number}.</> : 'Do żadnego z nich nie ma jeszcze stanowiska.'}</Text>}
      <ol className={classes.list}>
        {rows.map((row) => <SimilarEntry key={row.id} row={row} isTaken={row.id === taken} takeLabel={takeLabel} onTake={() => onTake(row)} onCompare={() => setCompared(row)} acts={renderActs?.(row)} />)}
      </ol>
      {compared && <ComparedDialog row={compared} content={content} rationale={rationale} takeLabel={takeLabel} onTake={() => onTake(compared)} onClose={() => setCompared(undefined)} />}
    </section>
  )
}
