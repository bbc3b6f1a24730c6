import { Button, Loader, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useState, type RefObject } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import scrolled from '#renderer/ui/scrolled-rows.module.css'
import type { ImportKind, ImportOutcome } from '#shared/domain/import-outcome.ts'
import { choiceOf, withRow, type Choices } from './choices.ts'
import classes from './imports.module.css'
import { RowCard } from './row-card.tsx'

type RowCardsProps = {
  kind: ImportKind
  plan: string
  outcome: ImportOutcome | null
  choices: Choices
  onChoose: (choices: Choices) => void
  /** What scrolls, and how much of it stands over the rows. */
  scroller: RefObject<HTMLElement | null>
  above: number
}

/** Rows of a preview, of which only those near the screen exist. */
export function RowCards({ kind, plan, outcome, choices, onChoose, scroller, above }: RowCardsProps) {
  const { rows, total, isLoading, error, hasMore, isLoadingMore, loadMore, readAgain } = usePages('imports.rows', { plan, ...(outcome && { outcome }) })
  const [whole, setWhole] = useState<ReadonlySet<number>>(new Set())
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => 180, overscan: 6, getItemKey: (index) => rows[index]?.row ?? index, scrollMargin: above })
  const items = virtual.getVirtualItems()
  const lastShown = items.at(-1)?.index ?? 0
  useEffect(() => {
    if (hasMore && !isLoadingMore && lastShown >= rows.length - 12) loadMore()
  }, [hasMore, isLoadingMore, lastShown, rows.length, loadMore])
  const toggleWhole = (row: number) => setWhole(whole.has(row) ? new Set([...whole].filter((one) => one !== row)) : new Set([...whole, row]))

  if (error) return <ErrorNote error={error} title="Nie udało się wczytać wierszy podglądu" retry={readAgain} />
  if (isLoading) return <Loader size="sm" aria-label="Wczytywanie wierszy" />
  if (rows.length === 0) return <Text c="dimmed">Nie ma takich wierszy.</Text>
  return (
    <>
      <ul className={classes.rows} style={{ height: virtual.getTotalSize() }} aria-label="Wiersze">
        {items.map(({ index, key, start }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <li key={key} ref={virtual.measureElement} data-index={index} className={`${scrolled.row} ${classes.row}`} style={{ transform: `translateY(${start - above}px)` }} aria-setsize={total} aria-posinset={index + 1}>
              <RowCard kind={kind} row={row} choice={choiceOf(choices, row)} onChoose={(choice) => onChoose(withRow(choices, row, choice))} isWhole={whole.has(row.row)} onWhole={() => toggleWhole(row.row)} />
            </li>
          )
        })}
      </ul>
      {hasMore && <Button variant="default" loading={isLoadingMore} onClick={loadMore}>Pokaż następne</Button>}
    </>
  )
}
