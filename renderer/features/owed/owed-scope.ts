import type { DocumentFor } from '#shared/contract/documents.ts'
import type { Input } from '#shared/contract/index.ts'
import { id } from '#shared/domain/field.ts'

/** Whose answers are asked about: those of a meeting, of a consultation, or of a year; of all years when none is named. */
export type OwedScope = { meeting: string | null; consultation: string | null; year: number | null }

/** As the address says (`#/owed?meeting=…`); a meeting or a consultation has its own year. */
export function owedScope(query: Readonly<Record<string, string>>, year: number | null): OwedScope {
  const meeting = id.safeParse(query.meeting).data ?? null
  const consultation = meeting === null ? (id.safeParse(query.consultation).data ?? null) : null
  return { meeting, consultation, year: meeting === null && consultation === null ? year : null }
}

/** The same as the input of `positions.owed`, and as what workbooks are made for. */
export function scopeInput({ meeting, consultation, year }: OwedScope): Input<'positions.owed'> {
  return { ...(meeting !== null && { meeting }), ...(consultation !== null && { consultation }), ...(year !== null && { year }) }
}

/** Workbooks of many units are made for something: not for all years at once. */
export const canSend = (scope: OwedScope) => Object.keys(scopeInput(scope)).length > 0

/** What the workbooks of some units are made for: for one unit it may be all that it is asked about. Nothing when they cannot be made. */
export function sendingFor(scope: OwedScope, units: readonly string[]): DocumentFor | undefined {
  if (canSend(scope)) return scopeInput(scope)
  const [unit] = units
  return unit !== undefined && units.length === 1 ? { unit } : undefined
}
