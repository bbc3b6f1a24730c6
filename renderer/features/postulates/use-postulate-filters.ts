import { replacePlace, usePlace } from '#renderer/ui/place.ts'
import { filterInput, filterQuery, parseFilters, type FilterName } from './register-filters.ts'

/** What narrows the register. It stands in the address (`#/postulates?state=draft&overdue=1`), so that other places can lead to it and a link can be kept. */
export function usePostulateFilters() {
  const { path, query } = usePlace()
  const chosen = parseFilters(query)
  const kept = filterQuery(chosen)
  return {
    chosen,
    input: filterInput(chosen),
    query: kept,
    count: Object.keys(kept).length,
    set: (name: FilterName, value: string | null) => replacePlace(path, { ...query, [name]: value ?? '' }),
    clear: () => replacePlace(path, Object.fromEntries(Object.entries(query).filter(([name]) => !(name in kept)))),
  }
}

export type PostulateFilters = ReturnType<typeof usePostulateFilters>
