import type { InvitationData, MeetingEntry, MeetingScheduleData } from '#shared/documents/meeting-data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { meetingIdsOf } from '#electron/store/meetings-of.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'

/** The meetings of a year, or of a consultation; `not_found`. */
export async function readMeetingSchedule(db: ReadDb, target: { year: number } | { consultation: string }): Promise<MeetingScheduleData> {
  if ('year' in target) return { scope: { kind: 'year', year: target.year }, entries: await readMeetings(db, await meetingIdsOf(db, target)) }
  const consultation = await readEntity<Consultation>(db, 'consultation', target.consultation)
  return { scope: { kind: 'consultation', consultation }, entries: await readMeetings(db, await meetingIdsOf(db, { consultation: consultation.id })) }
}

/** One meeting with what it refers to; `not_found`. */
export async function readMeeting(db: ReadDb, id: string): Promise<MeetingEntry> {
  await readEntity<Meeting>(db, 'meeting', id)
  return (await readMeetings(db, [id]))[0]!
}

/** An invitation to everybody, or to one organisation; `not_found`. */
export async function readInvitation(db: ReadDb, meeting: string, organisation: string | undefined): Promise<InvitationData> {
  return { ...(await readMeeting(db, meeting)), organisation: organisation === undefined ? null : await readEntity<Organisation>(db, 'organisation', organisation) }
}

/** Meetings in the order of these ids, with what they refer to. */
export async function readMeetings(db: ReadDb, ids: readonly string[]): Promise<MeetingEntry[]> {
  const meeting = await readById<Meeting>(db, 'meeting', ids)
  const meetings = ids.map((id) => meeting(id)!)
  const unit = await readById<Unit>(db, 'unit', meetings.flatMap((one) => one.units))
  const sphere = await readById<Sphere>(db, 'sphere', meetings.flatMap((one) => one.spheres))
  const programme = await readById<Programme>(db, 'programme', meetings.map((one) => one.programme))
  const consultation = await readById<Consultation>(db, 'consultation', meetings.map((one) => one.consultation))
  return meetings.map((one) => ({
    meeting: one, hosts: one.units.map((id) => unit(id)!), spheres: one.spheres.map((id) => sphere(id)!).toSorted((left, right) => left.order - right.order), programme: programme(one.programme), consultation: consultation(one.consultation),
  }))
}
