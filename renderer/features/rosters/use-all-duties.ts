import { useEffect } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'

/** All duties of one roster, by day and hour: the next one follows from the last. */
export function useAllDuties(roster: string) {
  const pages = usePages('duties.list', { roster, sort: { by: 'date' } })
  const { hasMore, isLoadingMore, loadMore } = pages
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore()
  }, [hasMore, isLoadingMore, loadMore])
  return pages
}
