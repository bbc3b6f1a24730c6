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
import { readById } from './by-id.ts'

/** One roster, or all of a consultation, with their duties by date and hour; `not_found`. */
export async function readRosterData(db: ReadDb, target: { roster: string } | { consultation: string }): Promise<RosterData> {
  const rosters = 'roster' in target ? [await readEntity<Roster>(db, 'roster', target.roster)] : await readEntities<Roster>(db, 'roster', await rosterIdsOf(db, target.consultation))
  const consultation = await readEntity<Consultation>(db, 'consultation', 'consultation' in target ? target.consultation : rosters[0]!.consultation)
  return { consultation, rosters: await readEntries(db, rosters) }
}

async function readEntries(db: ReadDb, rosters: readonly Roster[]): Promise<RosterEntry[]> {
  const ids = await dutyIdsOf(db, rosters.map(({ id }) => id))
  const byId = await readById<Duty>(db, 'duty', ids)
  const duties = ids.map((id) => byId(id)!)
  const unit = await readById<Unit>(db, 'unit', [...rosters.map((one) => one.unit), ...duties.map((one) => one.unit)])
  const person = await readById<Person>(db, 'person', duties.map((one) => one.person))
  const sphere = await readById<Sphere>(db, 'sphere', duties.flatMap((one) => one.spheres))
  const toEntry = (duty: Duty): DutyEntry => ({ duty, unit: unit(duty.unit), personName: person(duty.person)?.fullName ?? '', spheres: duty.spheres.map((id) => sphere(id)!) })
  return rosters.map((roster) => ({ roster, unit: unit(roster.unit), duties: duties.filter((duty) => duty.roster === roster.id).map(toEntry) }))
}
