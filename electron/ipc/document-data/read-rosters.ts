import type { DutyEntry, RosterData, RosterEntry } from '#shared/documents/data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Person } from '#shared/domain/person.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { dutyIdsOf, rosterIdsOf } from '#electron/store/duties-of.ts'
import { readEntities, readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readVersions } from '#electron/store/roster-versions.ts'
import { spheresCalled } from '#electron/store/spheres-called.ts'
import { readById } from './by-id.ts'
import { publishedEntry } from './published-entry.ts'
import type { Readership } from './readership.ts'
import { shownTo } from './shown-duties.ts'

/** `isCurrent`: as the rosters are now, published or not. */
type RosterReading = Readership & { isCurrent?: boolean }

/** One roster, or all of a consultation, with their duties by date and hour: a published one as it was last published, unless what it is now was asked for. The office publishes units and telephones; who answers them stands only in what is for the office alone. `not_found`. */
export async function readRosterData(db: ReadDb, target: { roster: string } | { consultation: string }, { isInternal = false, isCurrent = false }: RosterReading = {}): Promise<RosterData> {
  const rosters = 'roster' in target ? [await readEntity<Roster>(db, 'roster', target.roster)] : await readEntities<Roster>(db, 'roster', await rosterIdsOf(db, target.consultation))
  const consultation = await readEntity<Consultation>(db, 'consultation', 'consultation' in target ? target.consultation : rosters[0]!.consultation)
  return { consultation, rosters: await Promise.all(rosters.map(async (roster) => (isCurrent || roster.state === 'draft' ? readCurrent : readPublished)(db, roster, { isInternal }))) }
}

/** The last version; one that was published before versions were kept is what it is now. */
async function readPublished(db: ReadDb, roster: Roster, readership: Readership): Promise<RosterEntry> {
  const last = (await readVersions(db, roster.id)).at(-1)
  const known = await spheresCalled(db, [...new Set(last?.duties.flatMap(({ spheres }) => spheres) ?? [])])
  return last ? publishedEntry(roster, { ...last, duties: shownTo(readership, last.duties) }, known) : { ...(await readCurrent(db, roster, readership)), ...(roster.publishedOn && { publishedOn: roster.publishedOn }) }
}

async function readCurrent(db: ReadDb, roster: Roster, { isInternal = false }: Readership): Promise<RosterEntry> {
  const ids = await dutyIdsOf(db, [roster.id])
  const byId = await readById<Duty>(db, 'duty', ids)
  const duties = ids.map((id) => byId(id)!)
  const unit = await readById<Unit>(db, 'unit', [roster.unit, ...duties.map((one) => one.unit)])
  const person = await readById<Person>(db, 'person', isInternal ? duties.map((one) => one.person) : [])
  const sphere = await readById<Sphere>(db, 'sphere', duties.flatMap((one) => one.spheres))
  const toEntry = (duty: Duty): DutyEntry => ({ duty, unit: unit(duty.unit), personName: person(duty.person)?.fullName ?? '', spheres: duty.spheres.map((id) => sphere(id)!) })
  return { roster, unit: unit(roster.unit), duties: duties.map(toEntry) }
}
