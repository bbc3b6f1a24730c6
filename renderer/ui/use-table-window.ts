import { useMediaQuery } from '@mantine/hooks'
import { useVirtualizer, useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual'
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { usePageTop } from './use-page-top.ts'

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

/** In so small a window (1280 × 720 px enlarged twice) the table does not scroll by itself: the page does, and only the headings stay. As in data-table.module.css. */
const lowWindow = '(max-width: 760px) and (max-height: 480px)'
/** Pixels at the bottom of a low window that the acts on marked rows may cover. */
const barHeight = 128

/** The part of a long table that is on the screen, the row that is active in it, and more rows when their place comes near. */
export function useTableWindow<R extends { id: string }>({ pages, listKey, place, box, headHeight }: WindowSetting<R>) {
  const { rows, hasMore, isLoadingMore, loadMore } = pages
  const [active, setActive] = useState(place.current.active)
  const [shown, setShown] = useState(listKey)
  const isInPage = useMediaQuery(lowWindow, false, { getInitialValueInEffect: false })
  const pageTop = usePageTop(box, isInPage)
  const shared = {
    count: rows.length, estimateSize: () => 56, overscan: 10, getItemKey: (index: number) => rows[index]?.id ?? index, scrollPaddingStart: headHeight,
    initialOffset: place.current.offset, initialMeasurementsCache: place.current.measured,
  }
  const inBox = useVirtualizer({ ...shared, enabled: !isInPage, getScrollElement: () => box.current, scrollMargin: headHeight })
  const inPage = useWindowVirtualizer({ ...shared, enabled: isInPage, scrollMargin: pageTop + headHeight, scrollPaddingEnd: barHeight })
  const virtual = isInPage ? inPage : inBox
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
    if (listed.current !== listKey) {
      box.current?.scrollTo({ top: 0 })
      if (isInPage && scrollY > pageTop) scrollTo({ top: pageTop })
    }
    listed.current = listKey
  }, [listKey, box, isInPage, pageTop])
  useEffect(() => {
    place.current = { active: current, offset: virtual.scrollOffset ?? 0, measured: virtual.measurementsCache }
  })
  useLayoutEffect(() => { // a table left right after it was moved: the event of scrolling may not have come yet
    const element = box.current
    return () => {
      place.current = { ...place.current, offset: isInPage ? scrollY : (element?.scrollTop ?? 0) }
    }
  }, [box, isInPage, place])
  return {
    measure: virtual.measureElement, height: virtual.getTotalSize(), active: current, setActive,
    shownRows: items.flatMap(({ index, key, start }) => (rows[index] ? [{ index, key, top: start - virtual.options.scrollMargin, record: rows[index] }] : [])),
    scrollTo: (index: number) => virtual.scrollToIndex(index),
  }
}

export type TableWindow<R extends { id: string }> = ReturnType<typeof useTableWindow<R>>
