import { replacePlace, usePlace } from '#renderer/ui/place.ts'
import { callerKinds } from '#shared/domain/call.ts'
import { id as idField } from '#shared/domain/field.ts'

export const recordFilters = { consultation: { noun: 'consultations', label: 'Konsultacje' }, roster: { noun: 'rosters', label: 'Harmonogram dyżurów' }, unit: { noun: 'units', label: 'Komórka na dyżurze' } } as const
export type RecordFilter = keyof typeof recordFilters
export const recordFilterNames = ['consultation', 'roster', 'unit'] as const satisfies readonly RecordFilter[]
type FilterName = RecordFilter | 'callerKind'
type Query = Readonly<Record<string, string>>

/** What an address narrows the list to; what it could not mean is left out. */
export function parseFilters(query: Query) {
  const idAt = (name: RecordFilter) => (idField.safeParse(query[name]).success ? query[name]! : null)
  return { consultation: idAt('consultation'), roster: idAt('roster'), unit: idAt('unit'), callerKind: callerKinds.find((kind) => kind === query.callerKind) ?? null }
}

/** What `calls.list` is asked for. The calls of one consultation or roster are all shown, whatever year is chosen for the window. */
export function filterInput({ consultation, roster, unit, callerKind }: ReturnType<typeof parseFilters>, year: number | null) {
  const ofYear = year !== null && consultation === null && roster === null
  return { ...(ofYear && { year }), ...(consultation !== null && { consultation }), ...(roster !== null && { roster }), ...(unit !== null && { unit }), ...(callerKind !== null && { callerKind }) }
}

/** What narrows the list of calls. It stands in the address, so that cards can lead to their own calls. */
export function useCallFilters() {
  const { path, query } = usePlace()
  const chosen = parseFilters(query)
  const kept: Query = Object.fromEntries(Object.entries(chosen).filter((entry): entry is [string, string] => entry[1] !== null))
  return {
    chosen,
    query: kept,
    set: (name: FilterName, value: string | null) => replacePlace(path, { ...query, [name]: value ?? '' }),
    clear: () => replacePlace(path, chosen.callerKind === null ? {} : { callerKind: chosen.callerKind }),
  }
}
