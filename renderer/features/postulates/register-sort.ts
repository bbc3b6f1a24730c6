import { postulateColumnKeys, postulateColumns } from '#shared/domain/postulate-columns.ts'

type Column = (typeof postulateColumns)[keyof typeof postulateColumns]
export type RegisterSortKey = Extract<Column, { sort: string }>['sort']
/** What the register is sorted by; null is the register's own order. */
export type RegisterSort = { by: RegisterSortKey; descending: boolean } | null

const sortKeys: readonly RegisterSortKey[] = postulateColumnKeys.flatMap((key) => {
  const column = postulateColumns[key]
  return 'sort' in column ? [column.sort] : []
})

/** `-unit` → by unit, descending; what is no sort of the register is none. */
export function parseSort(text: string | undefined): RegisterSort {
  const descending = text?.startsWith('-') ?? false
  const by = sortKeys.find((key) => key === (descending ? text?.slice(1) : text))
  return by ? { by, descending } : null
}

/** The sort as it stands in the address and in a saved view. */
export const formatSort = (sort: RegisterSort): string => (sort ? `${sort.descending ? '-' : ''}${sort.by}` : '')

/** What a press on the heading of a column gives: ascending, then descending, then the register's own order. */
export function nextSort(sort: RegisterSort, by: RegisterSortKey): RegisterSort {
  if (sort?.by !== by) return { by, descending: false }
  return sort.descending ? null : { by, descending: true }
}
