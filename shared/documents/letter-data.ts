import type { Consultation } from '#shared/domain/consultation.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Unit } from '#shared/domain/unit.ts'
import type { CompilationScope, PositionEntry } from './data.ts'

/** What a letter is narrowed to. */
export type LetterScope = Exclude<CompilationScope, { kind: 'unit' }>

/** A postulate on which a unit has not taken its position yet. */
export type OwedEntry = { postulate: Pick<Postulate, 'number' | 'stage' | 'content'>; deadline: string | null }

/** What one unit owes, in the order of the numbers. `scope` is null when it is everything; `consultation` is the one that all of it belongs to. */
export type ReminderData = { unit: Unit; scope: LetterScope | null; programme: Programme | null; consultation?: Consultation | null; owed: readonly OwedEntry[] }

/** A postulate as one of those who submitted it may read of it: in its own words, of the others only how many they are. The positions and what became of it are those of the current entry that answers for it, mostly itself. */
export type OwnEntry = {
  postulate: Pick<Postulate, 'number' | 'year' | 'stage' | 'content' | 'receivedOn' | 'realisation' | 'realisationNote'>
  otherSubmitters: number
  /** The number of the entry that answers for it, when it was joined to one. */
  joinedTo: string | null
  /** Numbers under which the organisation submitted it before it was divided. */
  formerNumbers: readonly string[]
  /** The office took it up again from an earlier year: it was not submitted in its own. */
  isCarriedOn: boolean
  /** Numbers of the same matter in earlier and in later years. */
  earlierNumbers: readonly string[]
  laterNumbers: readonly string[]
  meeting: Meeting | null
  consultation: Consultation | null
  positions: readonly PositionEntry[]
}

export type OrganisationLetterData = {
  organisation: Organisation
  /** Null when the organisation never submitted anything. */
  scope: LetterScope | null
  programme: Programme | null
  /** The one that everything the letter answers belongs to. */
  consultation?: Consultation | null
  /** What the letter answers, in the order of the numbers. */
  entries: readonly OwnEntry[]
  /** Those of the year before that of the scope. */
  previous: readonly OwnEntry[]
  /** Everything of all years, each matter with its entries from the oldest. */
  threads: readonly (readonly OwnEntry[])[]
}
