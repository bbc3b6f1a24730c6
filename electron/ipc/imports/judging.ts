import type { ImportOutcome } from '#shared/domain/import-outcome.ts'
import type { CancelledRow } from '#electron/store/cancelled-imports.ts'
import type { PostulateField } from './postulate-fields.ts'
import type { Into } from './postulate-key.ts'
import type { PostulateNames } from './postulate-names.ts'
import type { PostulatePlan } from './postulate-plan.ts'
import type { Fault } from './postulate-submitters.ts'

/** What a preview knows while it goes through the rows. */
export type Judging = {
  names: PostulateNames
  today: string
  into: Into
  isNumberKnown: (number: string) => boolean
  /** Entries that came from rows of earlier imports and are not cancelled, by the keys of those rows. */
  imported: ReadonlyMap<string, string>
  /** The same of those that somebody cancelled in the register, or that their file has as cancelled. */
  cancelled: ReadonlyMap<string, CancelledRow>
  /** Keys and numbers of the rows of this preview so far. */
  seen: Set<string>
}

/** What a row would do, and what is to be said of it. */
export type Judged = { outcome: ImportOutcome; postulate: string | null; changes: { field: PostulateField; stored: string; incoming: string }[]; faults: Fault[]; notes: string[]; plan?: PostulatePlan }
