import type { Consultation } from '#shared/domain/consultation.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import type { PostulateEntry } from './data.ts'
import type { CountedLetter } from './letter-remarks.ts'

/** Where a postulate is raised, as far as it is known: an empty card says it at its top. Spheres are those of the meeting, in the order of the act. */
export type CardOrigin = { meeting: Meeting | null; hosts: readonly Unit[]; consultation: Consultation | null; programme: Programme | null; spheres: readonly Sphere[] }

/** How a resident who submitted it can be reached; only in a card for the office alone. */
export type CardPerson = { id: string; role: string; email: string; phone: string }

/** A postulate with everything that is known of it. `thread`: the same matter from year to year, the oldest first, it itself among them. The rest are numbers of other entries. */
export type CardEntry = PostulateEntry & { programme: Programme | null; people: readonly CardPerson[]; thread: readonly PostulateEntry[]; parts: readonly string[]; carriedFrom: string | null; carriedTo: readonly string[] }

/** The cards of one postulate, of all of a meeting or of a consultation; none for an empty card. `letters`: those of the consultation, which may hold more. */
export type PostulateCardData = { origin: CardOrigin; cards: readonly CardEntry[]; letters?: readonly CountedLetter[] }
