import { useEffect } from 'react'
import { usePages } from '#renderer/api/use-pages.ts'

/** Everyone on the list of one meeting: counts and „already there” need them all. */
export function useAllAttendances(meeting: string) {
  const pages = usePages('attendances.list', { meeting })
  const { hasMore, isLoadingMore, loadMore } = pages
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore()
  }, [hasMore, isLoadingMore, loadMore])
  return pages
}
