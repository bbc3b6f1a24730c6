import { useDebouncedValue } from '@mantine/hooks'
import { usePages } from '#renderer/api/use-pages.ts'
import { goTo, hrefOf, replacePlace, usePlace } from '#renderer/ui/place.ts'
import { useYear } from '#renderer/ui/year.ts'
import type { PostulateColumn } from '#shared/domain/postulate-columns.ts'
import { formatSort, nextSort, parseSort } from './register-sort.ts'
import { usePostulateFilters } from './use-postulate-filters.ts'
import { useRegisterColumns } from './use-register-columns.ts'

/** Milliseconds without a key before a long register is searched. */
const searchPause = 80

/** The register as the address asks for it: filtered, searched and sorted. The table and the list beside a card show the same. */
export function useRegister() {
  const { path, query } = usePlace()
  const { year } = useYear()
  const filters = usePostulateFilters()
  const { columns, set: setColumns } = useRegisterColumns()
  const search = query.q ?? ''
  const sort = parseSort(query.sort)
  const [typed] = useDebouncedValue(search, searchPause)
  const asked = typed.trim()
  const input = { ...filters.input, ...(year !== null && { year }), ...(asked !== '' && { search: asked }) }
  const kept = { ...filters.query, q: search, sort: formatSort(sort), view: query.view ?? '' }
  const set = (name: 'q' | 'sort', value: string) => replacePlace(path, { ...query, [name]: value })
  return {
    filters, columns, setColumns, search, sort, year,
    /** What is listed, without its order: the input of everything that acts on all of it. */
    input,
    /** The same with its order, as one text. */
    listKey: JSON.stringify([input, sort]),
    pages: usePages('postulates.list', { ...input, ...(sort && { sort }) }),
    view: query.view,
    setSearch: (text: string) => set('q', text),
    /** By the name of a sort, as a heading of the table gives it. */
    sortBy: (name: string) => {
      const by = parseSort(name)?.by
      if (by) set('sort', formatSort(nextSort(sort, by)))
    },
    hrefOf: (id: string) => hrefOf(['postulates', id], kept),
    open: (id: string) => goTo(['postulates', id], kept),
    close: () => goTo(['postulates'], kept),
    /** Shows a kept view, a step of its own on the way back. */
    show: (look: { query: Record<string, string>; columns: readonly PostulateColumn[]; sort: string; view: string }) => {
      setColumns(look.columns)
      goTo(['postulates'], { ...look.query, sort: look.sort, view: look.view })
    },
    /** Says in the address which view this is. */
    setView: (id: string) => replacePlace(path, { ...query, view: id }),
  }
}

export type Register = ReturnType<typeof useRegister>
