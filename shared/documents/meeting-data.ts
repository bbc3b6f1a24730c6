import type { Consultation } from '#shared/domain/consultation.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import type { CompilationScope, PostulateEntry } from './data.ts'

/** A meeting with what it refers to; spheres in the order of the act. */
export type MeetingEntry = { meeting: Meeting; hosts: readonly Unit[]; spheres: readonly Sphere[]; programme: Programme | null; consultation: Consultation | null }

/** The meetings of a year, or those of a consultation. */
export type MeetingScheduleData = { scope: Extract<CompilationScope, { kind: 'year' | 'consultation' }>; entries: readonly MeetingEntry[] }

/** An invitation to everybody, or to one organisation. */
export type InvitationData = MeetingEntry & { organisation: Organisation | null }

/** Who is on the list of a meeting. `isOffice`: for a unit of the city, not for an organisation. */
export type Participant = { organisation: string; person: string; role: string; email: string; isOffice: boolean }
export type AttendanceListData = MeetingEntry & { participants: readonly Participant[] }

/** How many came; null what nobody counted. */
export type Presence = { organisations: number | null; people: number | null; officials: number | null }

/** `present` stands in an internal summary only: a public one says no names. */
export type MeetingSummaryData = MeetingEntry & { presence: Presence; present: readonly Participant[]; postulates: readonly PostulateEntry[] }
