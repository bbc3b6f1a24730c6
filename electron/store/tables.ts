import type { Attendance } from '#shared/domain/attendance.ts'
import type { Call } from '#shared/domain/call.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Person } from '#shared/domain/person.ts'
import type { Phrase } from '#shared/domain/phrase.ts'
import type { Position } from '#shared/domain/position.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { RosterVersion } from '#shared/domain/roster-version.ts'
import type { SavedView } from '#shared/domain/saved-view.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Submission } from '#shared/domain/submission.ts'
import type { Template } from '#shared/domain/template.ts'
import type { Unit } from '#shared/domain/unit.ts'

/** How a value lies in its column: lists as JSON text, yes/no as 1/0, everything else as it is. */
type Column<T> = T extends boolean ? number : T extends readonly unknown[] ? string : T
/** A row is its entity without what lives in link tables (`L`), plus what is computed from it (`C`). */
type RowOf<E, L extends keyof E = never, C = object> = { [K in Exclude<keyof E, L>]: Column<E[K]> } & C
type Link<K extends string> = { id: string; revision: number; order: number } & { [P in K]: string }

export type EntityTables = {
  settings: RowOf<Settings>
  unit: RowOf<Unit, never, { sortKey: string }>
  sphere: RowOf<Sphere>
  programme: RowOf<Programme, never, { sortKey: string }>
  consultation: RowOf<Consultation, never, { year: number; sortKey: string }>
  meeting: RowOf<Meeting, 'units' | 'spheres' | 'year', { year: number; firstDate: string | null }>
  organisation: RowOf<Organisation, 'spheres', { sortKey: string; krsDigits: string | null; nipDigits: string | null; regonDigits: string | null }>
  person: RowOf<Person, 'organisations', { sortKey: string }>
  attendance: RowOf<Attendance>
  roster: RowOf<Roster>
  rosterVersion: RowOf<RosterVersion>
  duty: RowOf<Duty, 'spheres'>
  call: RowOf<Call>
  postulate: RowOf<Postulate, 'submitters' | 'number' | 'isLate' | 'hasNoRationale' | 'isSplit' | 'receivedOn', { receivedOn: string; sequence: number; importKey: string | null }>
  position: RowOf<Position>
  document: RowOf<DocumentRecord>
  submission: RowOf<Submission>
  template: RowOf<Template>
  phrase: RowOf<Phrase, never, { sortKey: string }>
  view: RowOf<SavedView, never, { sortKey: string }>
  meetingUnit: Link<'meeting' | 'unit'>
  meetingSphere: Link<'meeting' | 'sphere'>
  organisationSphere: Link<'organisation' | 'sphere'>
  personOrganisation: Link<'person' | 'organisation'>
  dutySphere: Link<'duty' | 'sphere'>
  /** `isJoined`: stands here only because the entry of whoever it is was joined to this one. */
  postulateSubmitter: { id: string; revision: number; order: number; postulate: string; kind: 'organisation' | 'person' | 'floor'; organisation: string | null; person: string | null; isJoined: number }
}
export type EntityTable = keyof EntityTables
