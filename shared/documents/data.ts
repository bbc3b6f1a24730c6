import type { Consultation } from '#shared/domain/consultation.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Position } from '#shared/domain/position.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { PrintedDuty } from '#shared/domain/printed-duty.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { RosterVersion } from '#shared/domain/roster-version.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import type { CountedLetter } from './letter-remarks.ts'

/** What every builder is told besides its data. */
export type BuildContext = {
  /** `YYYY-MM-DD`: the date printed on the document. */
  today: string
  /** UTC ISO 8601: the moment written into the file. */
  now: string
  /** The office: its letterhead, who signs, how hours are written. */
  house: Settings
  /** A key of the document's variants; the first one when not given. */
  variant?: string
  /** For the office alone, with people's names; without it for everybody. */
  isInternal?: true
}

/** A consultation to which forms are collected. */
export type FormData = { consultation: Consultation; runBy: Unit | null }

export type DutyEntry = { duty: Duty; unit: Unit | null; personName: string; spheres: readonly Sphere[] }
/** `publishedOn`: when these duties were published; without it they are those of the roster as it is now. */
export type RosterEntry = { roster: Roster; unit: Unit | null; duties: readonly DutyEntry[]; publishedOn?: string }

/** The rosters of a consultation, or one of them. */
export type RosterData = { consultation: Consultation; rosters: readonly RosterEntry[] }

/** A roster with its published versions, the first one first, and its duties as they would be printed now. */
export type PublishedRoster = { roster: Roster; consultation: Consultation; versions: readonly RosterVersion[]; now: readonly PrintedDuty[] }

/** Residents come with their names only where the paper is for the office alone (`isInternal`): compilations are published. The ids, which are never shown, tell who occurs more than once. */
export type SubmitterEntry = { kind: 'organisation'; id: string; name: string } | { kind: 'person'; id: string; name?: string } | { kind: 'floor' }
export type PositionEntry = { position: Position; unit: Unit }

/** Numbers of other entries: those joined to it, the one it was joined to, the one it is a part of. */
export type EntryLineage = { joined: readonly string[]; joinedTo: string | null; splitFrom: string | null }

export type PostulateEntry = {
  postulate: Postulate
  lineage: EntryLineage
  submitters: readonly SubmitterEntry[]
  sphere: Sphere | null
  /** Where it was raised; `hosts` are the units of that meeting. */
  meeting: Meeting | null
  hosts: readonly Unit[]
  consultation: Consultation | null
  positions: readonly PositionEntry[]
}

/** What a compilation covers. */
export type CompilationScope =
  | { kind: 'meeting'; meeting: Meeting; hosts: readonly Unit[] }
  | { kind: 'consultation'; consultation: Consultation }
  | { kind: 'unit'; unit: Unit; year: number | null }
  | { kind: 'year'; year: number }

/** Postulates with their positions; those that are not current may be among them and are left out. `consultation`: the one that all of it belongs to. `letters`: those of a consultation, which may hold more. */
export type CompilationData = { scope: CompilationScope; programme: Programme | null; consultation?: Consultation | null; entries: readonly PostulateEntry[]; letters?: readonly CountedLetter[] }
