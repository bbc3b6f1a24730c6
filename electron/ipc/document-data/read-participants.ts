import type { AttendanceListData, Participant } from '#shared/documents/meeting-data.ts'
import type { Attendance } from '#shared/domain/attendance.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Person } from '#shared/domain/person.ts'
import { attendanceIdsOf } from '#electron/store/attendances-of.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'
import { readMeeting } from './read-meetings.ts'

/** A list to be signed: of those who signed up; when nobody did, of those invited; else of everybody on the meeting's list. `not_found`. */
export async function readAttendanceList(db: ReadDb, meeting: string): Promise<AttendanceListData> {
  const all = await readAttendances(db, meeting)
  const [registered, invited] = [all.filter(({ isRegistered }) => isRegistered), all.filter(({ isInvited }) => isInvited)]
  const listed = registered.length > 0 ? registered : invited.length > 0 ? invited : all
  return { ...(await readMeeting(db, meeting)), participants: await toParticipants(db, listed) }
}

/** The rows of a meeting's list, by organisation, then person. */
export async function readAttendances(db: ReadDb, meeting: string): Promise<Attendance[]> {
  const ids = await attendanceIdsOf(db, meeting)
  const attendance = await readById<Attendance>(db, 'attendance', ids)
  return ids.map((id) => attendance(id)!)
}

/** Who they are. A person of one organisation stands for it even where the row names the person only; those of the city's units are the office. */
export async function toParticipants(db: ReadDb, attendances: readonly Attendance[]): Promise<Participant[]> {
  const person = await readById<Person>(db, 'person', attendances.map((one) => one.person))
  const organisationIdOf = (one: Attendance) => {
    const own = person(one.person)?.organisations ?? []
    return one.organisation ?? (own.length === 1 ? own[0]! : null)
  }
  const organisation = await readById<Organisation>(db, 'organisation', attendances.map(organisationIdOf))
  return attendances.map((one) => {
    const [who, from] = [person(one.person), organisation(organisationIdOf(one))]
    return { organisation: from?.name ?? '', person: who?.fullName ?? '', role: who?.role ?? '', email: who ? who.email : (from?.email ?? ''), isOffice: from?.kind === 'city_unit' }
  })
}
