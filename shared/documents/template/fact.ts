import type { Consultation } from '#shared/domain/consultation.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { Unit } from '#shared/domain/unit.ts'
import type { BuildContext } from '#shared/documents/data.ts'

/** What a document is for, with what belongs to it. What is not known is null. */
export type FactSource = {
  context: BuildContext
  year: number | null
  meeting: { meeting: Meeting; hosts: readonly Unit[]; postulates: number } | null
  consultation: Consultation | null
  programme: Programme | null
  unit: Unit | null
  organisation: Organisation | null
  roster: Roster | null
  postulate: Pick<Postulate, 'number'> | null
}

/** One fact that any template may place, whatever its document says: its name, an example, and its words; empty when it is not known. */
export type Fact = { name: string; example: string; of: (source: FactSource) => string }
/** Facts about one thing. `from`: of what a document must be for them to be known; always, when it is not given. */
export type FactSection = { title: string; from?: readonly string[]; facts: readonly Fact[] }
