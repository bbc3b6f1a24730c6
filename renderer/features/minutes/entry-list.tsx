import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import { EntryItem } from './entry-item.tsx'
import type { Entries } from './use-entries.ts'
import classes from './minutes.module.css'

/** The entries of the meeting, the newest first; one of them may be open for a correction. */
export function EntryList({ entries, storedAt, onDone }: { entries: Entries; storedAt: ReadonlyMap<string, Date>; onDone: () => void }) {
  const { pages, edited, open, step } = entries
  const frame = useRef<HTMLElement>(null)
  const newest = pages.rows[0]?.id
  useEffect(() => {
    if (newest !== undefined && edited === undefined) frame.current?.scrollTo({ top: 0 })
  }, [newest, edited])
  return (
    <section ref={frame} aria-label="Zapisane wpisy" className={classes.entries}>
      <ErrorNote error={pages.error} title="Nie udało się wczytać wpisów" retry={pages.readAgain} />
      {pages.rows.length === 0 && !pages.isLoading && <Text c="dimmed">Tu pojawią się wpisy ze spotkania, najnowsze u góry.</Text>}
      <ol className={classes.list}>
        {pages.rows.map((row) => <EntryItem key={row.id} row={row} storedAt={storedAt.get(row.id)} isEdited={row.id === edited} onEdit={() => open(row.id)} onStep={(by) => (step(by) || by === 1 ? undefined : onDone())} onDone={onDone} />)}
      </ol>
    </section>
  )
}
