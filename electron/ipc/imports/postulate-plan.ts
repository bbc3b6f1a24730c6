import type { Postulate } from '#shared/domain/postulate.ts'
import type { PostulateValues } from './postulate-values.ts'
import type { PlannedSubmitter } from './postulate-submitters.ts'

export type NewFields = Omit<Postulate, 'id' | 'revision' | 'number' | 'year' | 'isCancelled' | 'isLate' | 'hasNoRationale' | 'isSplit' | 'submitters' | 'receivedOn'> & { receivedOn: string; submitters: PlannedSubmitter[] }

/**
 * What is kept of a row until the import is applied. `called`: its number in the file, by which other rows of the file refer to it.
 * `number`: the number that it keeps, for an entry of an export whose number is free here; otherwise it gets the next one of `year`.
 * `relatives`: by the numbers in its `lineage` the entries that they meant when it was looked at; null for a row of the file that was none yet.
 */
export type PostulatePlan = { relatives?: Record<string, string | null> } & (
  | { act: 'create'; called: string; number: string | null; year: number; key: string; fields: NewFields; lineage: PostulateValues['lineage']; isCancelled: boolean }
  | { act: 'update'; id: string; revision: number; values: PostulateValues; isRestored: boolean }
)

/** `142/2026` as its parts; undefined for what is no number of this register. */
export function parseNumber(text: string): { sequence: number; year: number } | undefined {
  const found = /^([1-9]\d{0,8})\/((?:19|20)\d{2})$/.exec(text.trim())
  return found ? { sequence: Number(found[1]), year: Number(found[2]) } : undefined
}
