import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useId, useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import classes from './row-list.module.css'
import scrolled from './scrolled-rows.module.css'

/** Two lines: what the record is, and quietly what one wants to know of it. `marks` stand at the end of the first line. */
export type RowText = { title: string; detail?: ReactNode; marks?: ReactNode; isQuiet?: boolean }

type RowListProps<R> = {
  title: string
  pages: { rows: readonly R[]; total: number; hasMore: boolean; isLoadingMore: boolean; loadMore: () => void }
  row: (row: R) => RowText
  opened: string | undefined
  onOpen: (id: string) => void
  /** Further pages are read until the opened record is among the rows. */
  findsOpened: boolean
  /** What another key does with the row it is pressed on, if anything. */
  onRowKey?: ((event: KeyboardEvent, row: R) => (() => void) | undefined) | undefined
}

/** A record that is further down, or not in this list at all, is not looked for. */
const longestSearch = 500

const steps: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  PageDown: (index, last) => Math.min(index + 10, last),
  PageUp: (index) => Math.max(index - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** The rows themselves: only those near the screen exist. Arrows move, Enter opens. */
export function RowList<R extends { id: string }>({ title, pages, row, opened, onOpen, findsOpened, onRowKey }: RowListProps<R>) {
  const { rows, total, hasMore, isLoadingMore, loadMore } = pages
  const box = useRef<HTMLDivElement>(null)
  const prefix = useId()
  const openedIndex = rows.findIndex(({ id }) => id === opened)
  const [active, setActive] = useState(Math.max(openedIndex, 0))
  const virtual = useVirtualizer({ count: rows.length, getScrollElement: () => box.current, estimateSize: () => 64, overscan: 8, getItemKey: (index) => rows[index]?.id ?? index })
  const items = virtual.getVirtualItems()
  const isSought = findsOpened && opened !== undefined && openedIndex === -1 && rows.length < longestSearch
  const lastShown = items.at(-1)?.index ?? 0

  useEffect(() => {
    if (hasMore && !isLoadingMore && (isSought || lastShown >= rows.length - 10)) loadMore()
  }, [hasMore, isLoadingMore, isSought, lastShown, rows.length, loadMore])
  // Another first row means another search, filter or year: the list begins anew, at the opened record when it is in it.
  const beginAt = useEffectEvent((first: string | undefined) => {
    if (first === undefined) return
    setActive(Math.max(openedIndex, 0))
    virtual.scrollToIndex(Math.max(openedIndex, 0))
  })
  const firstId = rows[0]?.id
  useEffect(() => beginAt(firstId), [firstId])
  const showOpened = useEffectEvent((index: number) => {
    if (index < 0) return
    setActive(index)
    virtual.scrollToIndex(index)
  })
  useEffect(() => showOpened(openedIndex), [openedIndex])
  const activeRow = items.some(({ index }) => index === active) ? rows[active] : undefined // a row that is scrolled away is not there to be named

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    const current = rows[active]
    if (step) {
      event.preventDefault()
      const next = step(active, rows.length - 1)
      setActive(next)
      virtual.scrollToIndex(next)
    } else if ((event.key === 'Enter' || event.key === ' ') && current) {
      event.preventDefault()
      if (box.current) box.current.dataset.openedBy = 'keyboard'
      onOpen(current.id)
    } else if (current) {
      const act = onRowKey?.(event, current)
      if (!act) return
      event.preventDefault()
      event.stopPropagation()
      act()
    }
  }
  const onClick = ({ target }: MouseEvent) => {
    if (box.current) box.current.dataset.openedBy = 'mouse'
    const clicked = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
    const record = rows[Number(clicked?.dataset.index ?? -1)]
    if (record) onOpen(record.id)
  }
  return (
    <div
      ref={box} className={`${scrolled.box} ${classes.box}`} role="listbox" tabIndex={0} aria-label={title} onKeyDown={onKeyDown} onClick={onClick} {...(activeRow && { 'aria-activedescendant': `${prefix}-${activeRow.id}` })}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }} role="presentation">
        {items.map(({ index, key, start }) => {
          const record = rows[index]
          if (!record) return null
          const { title, detail, marks, isQuiet } = row(record)
          return (
            <div
              key={key} id={`${prefix}-${record.id}`} ref={virtual.measureElement} data-index={index} className={`${scrolled.row} ${classes.row}`} style={{ transform: `translateY(${start}px)` }} role="option" tabIndex={-1}
              aria-selected={record.id === opened} aria-setsize={total} aria-posinset={index + 1} data-active={index === active || undefined} data-quiet={isQuiet || undefined}
            >
              <div className={scrolled.first}>
                <span className={classes.title}>{title}</span>
                {marks}
              </div>
              {detail && <div className={classes.second}>{detail}</div>}
            </div>
          )
        })}
      </div>
    </div>
  )
}
