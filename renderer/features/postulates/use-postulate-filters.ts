import { replacePlace, usePlace } from '#renderer/ui/place.ts'
import type { Input } from '#shared/contract/index.ts'
import { id } from '#shared/domain/field.ts'
import { decisions, positionStates } from '#shared/domain/position.ts'
import { postulateStages } from '#shared/domain/postulate.ts'

const records = ['meeting', 'consultation', 'unit', 'sphere', 'organisation', 'person', 'programme'] as const
const names = [...records, 'decision', 'state', 'stage', 'cancelled'] as const
type FilterName = (typeof names)[number]

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | null => values.find((one) => one === value) ?? null

/** What narrows the list. It stands in the address (`#/postulates?state=draft`), so that other places can lead to it and a link can be kept. */
export function usePostulateFilters() {
  const { path, query } = usePlace()
  const kept = Object.fromEntries(names.flatMap((name) => (query[name] ? [[name, query[name]]] : [])))
  const ids = Object.fromEntries(records.map((name) => [name, id.safeParse(query[name]).data ?? null])) as Record<(typeof records)[number], string | null>
  const chosen = { ...ids, decision: oneOf(decisions, query.decision), state: oneOf(positionStates, query.state), stage: oneOf(postulateStages, query.stage), cancelled: oneOf(['yes', 'no'], query.cancelled) }
  const { cancelled, ...others } = chosen
  const asked = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== null)) as Partial<Input<'postulates.list'>> // each value was checked above
  return {
    chosen,
    /** The same as the input of the list. */
    input: { ...asked, ...(cancelled !== null && { isCancelled: cancelled === 'yes' }) },
    /** The same as the query of an address. */
    query: kept,
    count: Object.keys(kept).length,
    set: (name: FilterName, value: string | null) => replacePlace(path, { ...query, [name]: value ?? '' }),
    clear: () => replacePlace(path, Object.fromEntries(Object.entries(query).filter(([name]) => !(name in kept)))),
  }
}

export type PostulateFilters = ReturnType<typeof usePostulateFilters>
