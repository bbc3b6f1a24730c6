import { keepPreviousData, useInfiniteQuery, type InfiniteData } from '@tanstack/react-query'
import type { Input, NameOf, Output } from '#shared/contract/index.ts'
import type { AppError } from '#shared/errors.ts'
import { call } from './client.ts'

type Page = { rows: unknown[]; total: number; isTotalAtLeast?: true | undefined; nextCursor?: string | undefined }
/** The lists that come in pages: those of the registers and of the journal. */
export type PagedName = { [N in NameOf<'read'>]: Output<N> extends Page ? N : never }[NameOf<'read'>]
export type RowOf<N extends PagedName> = Output<N>['rows'][number]

/** A list as far as it was scrolled: what `DataList` shows. */
export type Pages<R> = { rows: readonly R[]; total: number; isTotalAtLeast: boolean; isLoading: boolean; error: AppError | null; hasMore: boolean; isLoadingMore: boolean; loadMore: () => void; readAgain: () => void }

/** Pages of a list, fifty rows each, fetched as they are scrolled to. */
export function usePages<N extends PagedName>(name: N, filters: Omit<Input<N>, 'cursor' | 'limit'>): Pages<RowOf<N>> {
  const query = useInfiniteQuery<Page, AppError, InfiniteData<Page>, readonly unknown[], string | undefined>({
    queryKey: [name, 'pages', filters],
    // The filters are those of this very list; TypeScript cannot join an omitted type again.
    queryFn: ({ pageParam }) => call(name, { ...filters, limit: 50, ...(pageParam && { cursor: pageParam }) } as Input<N>),
    initialPageParam: undefined,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  })
  return {
    rows: (query.data?.pages.flatMap(({ rows }) => rows) ?? []) as RowOf<N>[], // rows of `name`, by the query above
    total: query.data?.pages[0]?.total ?? 0,
    isTotalAtLeast: query.data?.pages[0]?.isTotalAtLeast ?? false,
    isLoading: query.isPending,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
    readAgain: () => void query.refetch(),
  }
}
