import type { Consultation } from '#shared/domain/consultation.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Unit } from '#shared/domain/unit.ts'
import type { LetterScope } from './letter-data.ts'

/** A unit that takes part: how many answers it gives and in how many of them it leads, whether it holds a meeting, whether it runs the consultation. */
export type DistributedUnit = { unit: Unit; answers: number; leading: number; isHost: boolean; isRunning: boolean }
/** An organisation that submitted so many entries, or was invited to a meeting or signed up for one. */
export type DistributedOrganisation = { organisation: Organisation; submitted: number; isInvited: boolean; people: readonly ContactPerson[] }
/** A person who can be written to. Only in a list for the office alone. */
export type ContactPerson = { fullName: string; role: string; email: string; phone: string }

/** To whom a paper about a meeting, a consultation or a year goes. `consultation`: the one that all of it belongs to. `residentCount`: people who submitted something for themselves; `residents` who they are, only in a list for the office alone. */
export type DistributionData = { scope: LetterScope; programme: Programme | null; consultation?: Consultation | null; units: readonly DistributedUnit[]; organisations: readonly DistributedOrganisation[]; residentCount: number; residents: readonly ContactPerson[] }
