import { useEffect } from 'react'
import type { Input } from '#shared/contract/index.ts'
import { usePages, type PagedName } from './use-pages.ts'

/** A list read to its end, page after page: for what belongs to one record, such as the attendance of a meeting. */
export function useAllPages<N extends PagedName>(name: N, filters: Omit<Input<N>, 'cursor' | 'limit'>) {
  const pages = usePages(name, filters)
  const { hasMore, isLoadingMore, loadMore } = pages
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore()
  }, [hasMore, isLoadingMore, loadMore])
  return pages
}
