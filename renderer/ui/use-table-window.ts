import { useVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useEffect, useRef, useState, type RefObject } from 'react'

/** Where a table was left, for when it is shown again. */
export type TablePlace = { active: number; offset: number; measured: VirtualItem[] }
export const startOfTable: TablePlace = { active: 0, offset: 0, measured: [] }

/** Rows of a list as far as it was read. */
export type TablePages<R> = { rows: readonly R[]; total: number; hasMore: boolean; isLoadingMore: boolean; loadMore: () => void }

type WindowSetting<R> = {
  pages: TablePages<R>
  /** Says what is listed and in what order: another one begins at the top. */
  listKey: string
  place: RefObject<TablePlace>
  /** What scrolls. */
  box: RefObject<HTMLDivElement | null>
  /** Pixels taken by the headings, which stay over the rows. */
  headHeight: number
}

/** The part of a long table that is on the screen, the row that is active in it, and more rows when their place comes near. */
export function useTableWindow<R extends { id: string }>({ pages, listKey, place, box, headHeight }: WindowSetting<R>) {
  const { rows, hasMore, isLoadingMore, loadMore } = pages
  const [active, setActive] = useState(place.current.active)
  const [shown, setShown] = useState(listKey)
  const virtual = useVirtualizer({
    count: rows.length, getScrollElement: () => box.current, estimateSize: () => 56, overscan: 10, getItemKey: (index) => rows[index]?.id ?? index, scrollMargin: headHeight, scrollPaddingStart: headHeight,
    initialOffset: place.current.offset, initialMeasurementsCache: place.current.measured,
  })
  const items = virtual.getVirtualItems()
  const lastShown = items.at(-1)?.index ?? 0
  const current = Math.max(Math.min(active, rows.length - 1), 0)
  if (shown !== listKey) {
    setShown(listKey)
    setActive(0)
  }
  useEffect(() => {
    if (hasMore && !isLoadingMore && lastShown >= rows.length - 20) loadMore()
  }, [hasMore, isLoadingMore, lastShown, rows.length, loadMore])
  const listed = useRef(listKey)
  useEffect(() => {
    if (listed.current !== listKey) box.current?.scrollTo({ top: 0 })
    listed.current = listKey
  }, [listKey, box])
  useEffect(() => {
    place.current = { active: current, offset: virtual.scrollOffset ?? 0, measured: virtual.measurementsCache }
  })
  return {
    measure: virtual.measureElement, height: virtual.getTotalSize(), active: current, setActive,
    shownRows: items.flatMap(({ index, key, start }) => (rows[index] ? [{ index, key, top: start - headHeight, record: rows[index] }] : [])),
    scrollTo: (index: number) => virtual.scrollToIndex(index),
  }
}

export type TableWindow<R extends { id: string }> = ReturnType<typeof useTableWindow<R>>
