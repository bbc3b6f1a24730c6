import type { PostulateEntry } from '#shared/documents/data.ts'
import type { ContactPerson, DistributedOrganisation, DistributedUnit, DistributionData } from '#shared/documents/distribution-data.ts'
import type { Attendance } from '#shared/domain/attendance.ts'
import type { Organisation } from '#shared/domain/organisation.ts'
import type { Person } from '#shared/domain/person.ts'
import { isCurrent } from '#shared/domain/postulate.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { attendanceIdsOf } from '#electron/store/attendances-of.ts'
import { meetingIdsOf } from '#electron/store/meetings-of.ts'
import type { PostulateScope } from '#electron/store/postulate-scope.ts'
import { postulateIdsOf, type PostulatesOf } from '#electron/store/postulates-of.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readById } from './by-id.ts'
import { readEntries } from './read-entries.ts'
import { readMeetings } from './read-meetings.ts'
import { readConsultation, readLetterScope, readProgramme } from './read-scope.ts'
import type { Readership } from './readership.ts'

/** To whom a paper about a meeting, a consultation or a year goes; `not_found`. People come with it only when it is for the office alone. */
export async function readDistribution(db: ReadDb, { meeting, consultation, year }: PostulateScope, { isInternal = false }: Readership): Promise<DistributionData> {
  const scope = (await readLetterScope(db, { meeting, consultation, year }))!
  const of: PostulatesOf = meeting ? { meeting } : consultation ? { consultation } : { year: year! }
  const entries = (await readEntries(db, await postulateIdsOf(db, of), { isInternal })).filter(({ postulate }) => !postulate.isCancelled)
  const meetings = await readMeetings(db, meeting ? [meeting] : await meetingIdsOf(db, consultation ? { consultation } : { year: year! }))
  const invited = await readInvited(db, meetings.map((one) => one.meeting.id))
  const residents = distinct(entries.flatMap(({ submitters }) => submitters.flatMap((one) => (one.kind === 'person' ? [one.id] : []))))
  return {
    scope, programme: await readProgramme(db, scope, entries), consultation: await readConsultation(db, scope, entries),
    units: await readUnits(db, { entries, hosts: meetings.flatMap(({ hosts }) => hosts), runBy: scope.kind === 'consultation' ? scope.consultation.runBy : null }),
    organisations: await readOrganisations(db, { entries, invited, isInternal }),
    residentCount: residents.length,
    residents: isInternal ? (await readEntities<Person>(db, 'person', residents)).map(toContact) : [],
  }
}

const distinct = (ids: readonly string[]) => [...new Set(ids)]
const toContact = ({ fullName, role, email, phone }: Person): ContactPerson => ({ fullName, role, email, phone })

async function readInvited(db: ReadDb, meetings: readonly string[]): Promise<Attendance[]> {
  const ids = (await Promise.all(meetings.map((meeting) => attendanceIdsOf(db, meeting)))).flat()
  return (await readEntities<Attendance>(db, 'attendance', ids)).filter(({ isInvited, isRegistered }) => isInvited || isRegistered)
}

type UnitFacts = { entries: readonly PostulateEntry[]; hosts: readonly Unit[]; runBy: string | null }

async function readUnits(db: ReadDb, { entries, hosts, runBy }: UnitFacts): Promise<DistributedUnit[]> {
  const asked = entries.filter(({ postulate }) => isCurrent(postulate)).flatMap(({ positions }) => positions.map(({ position }) => position))
  const hosting = new Set(hosts.map(({ id }) => id))
  const ids = distinct([...asked.map(({ unit }) => unit), ...hosting, ...(runBy ? [runBy] : [])])
  const units = await readEntities<Unit>(db, 'unit', ids)
  return units.map((unit) => {
    const own = asked.filter((position) => position.unit === unit.id)
    return { unit, answers: own.length, leading: own.filter(({ leading }) => leading).length, isHost: hosting.has(unit.id), isRunning: runBy === unit.id }
  })
}

type OrganisationFacts = { entries: readonly PostulateEntry[]; invited: readonly Attendance[]; isInternal: boolean }

async function readOrganisations(db: ReadDb, { entries, invited, isInternal }: OrganisationFacts): Promise<DistributedOrganisation[]> {
  const submitted = Map.groupBy(entries.flatMap(({ submitters }) => submitters.flatMap((one) => (one.kind === 'organisation' ? [one.id] : []))), (id) => id)
  const byOrganisation = Map.groupBy(invited.filter(({ organisation }) => organisation !== null), ({ organisation }) => organisation!)
  const person = await readById<Person>(db, 'person', isInternal ? invited.map((one) => one.person) : [])
  const organisations = await readEntities<Organisation>(db, 'organisation', distinct([...submitted.keys(), ...byOrganisation.keys()]))
  return organisations.map((organisation) => {
    const people = distinct((byOrganisation.get(organisation.id) ?? []).flatMap((one) => one.person ?? [])).flatMap((id) => person(id) ?? [])
    return { organisation, submitted: submitted.get(organisation.id)?.length ?? 0, isInvited: byOrganisation.has(organisation.id), people: people.map(toContact) }
  })
}
