import type { SavedView } from '#shared/domain/saved-view.ts'
import { isSameColumns } from './register-column-order.ts'
import { formatSort, type RegisterSort } from './register-sort.ts'

/** What a view keeps of the register. */
export type Look = Pick<SavedView, 'query' | 'columns' | 'sort'>

type Looked = { filters: { query: Readonly<Record<string, string>> }; search: string; columns: readonly string[]; sort: RegisterSort }

/** How the register looks now, as a view would keep it. */
export function lookOf({ filters, search, columns, sort }: Looked): Look {
  return { query: new URLSearchParams({ ...filters.query, ...(search !== '' && { q: search }) }).toString(), columns: [...columns], sort: formatSort(sort) }
}

/** Whether the register looks otherwise than its view says; the order of the filters in an address says nothing. */
export function isViewChanged(view: Look, look: Look): boolean {
  const sorted = (query: string) => [...new URLSearchParams(query)].map(([name, value]) => `${name}=${value}`).sort().join('&')
  return sorted(view.query) !== sorted(look.query) || view.sort !== look.sort || !isSameColumns(view.columns, look.columns)
}
