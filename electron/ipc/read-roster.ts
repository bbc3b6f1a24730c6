import type { Consultation } from '#shared/domain/consultation.ts'
import type { RosterDays } from '#shared/domain/duty-days.ts'
import type { RosterFacts } from '#shared/domain/duty-conflicts/roster-facts.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Person } from '#shared/domain/person.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { hostsOf, meetingDaysOf, spheresDiscussed } from '#electron/store/discussed.ts'
import { dutyIdsElsewhere, dutyIdsOf } from '#electron/store/duties-of.ts'
import { namesOf } from '#electron/store/lists/names.ts'
import { answeringUnits } from '#electron/store/owed-of.ts'
import { readEntities, readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readSettings } from './settings.ts'

export type RosterPlan = { roster: Roster; consultation: Consultation; days: RosterDays; duties: Duty[]; elsewhere: Duty[] }

/** A roster with its duties, its days, and the duties of other rosters in its time; `not_found`. */
export async function readRosterPlan(db: ReadDb, id: string): Promise<RosterPlan> {
  const roster = await readEntity<Roster>(db, 'roster', id)
  const consultation = await readEntity<Consultation>(db, 'consultation', roster.consultation)
  const { startsOn, endsOn } = consultation
  const { closedDays } = await readSettings(db)
  const duties = await readDutiesOf(db, id)
  const dates = [startsOn, endsOn, ...duties.map(({ date }) => date)].toSorted()
  const elsewhere = await readEntities<Duty>(db, 'duty', await dutyIdsElsewhere(db, id, { first: dates[0]!, last: dates.at(-1)! }))
  return { roster, consultation, days: { startsOn, endsOn, closedDays, meetingDays: await meetingDaysOf(db, consultation.id) }, duties, elsewhere }
}

/** The duties of a roster by day and hour. */
export async function readDutiesOf(db: ReadDb, roster: string): Promise<Duty[]> {
  const ids = await dutyIdsOf(db, [roster])
  const byId = new Map((await readEntities<Duty>(db, 'duty', ids)).map((duty) => [duty.id, duty]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** All that the rules of a roster look at; `not_found`. */
export async function readRosterFacts(db: ReadDb, id: string): Promise<RosterFacts> {
  const { roster, consultation, days, duties, elsewhere } = await readRosterPlan(db, id)
  const discussed = await spheresDiscussed(db, consultation.id)
  const sphereName = await namesOf(db, 'sphere', [...discussed.keys()])
  const expectedUnits = roster.unit === null ? await unitsTakingPart(db, consultation.id) : [roster.unit]
  const units = await withParents(db, [...expectedUnits, ...duties.map(({ unit }) => unit)])
  const all = [...duties, ...elsewhere]
  const people = await readEntities<Person>(db, 'person', distinct(all.map(({ person }) => person)))
  const rosters = await readEntities<Roster>(db, 'roster', distinct(elsewhere.map((one) => one.roster)))
  return {
    roster, days, duties, elsewhere, expectedUnits,
    rosterTitles: new Map(rosters.map(({ id: other, title }) => [other, title])),
    units,
    people: new Map(people.map(({ id: person, fullName }) => [person, fullName])),
    spheres: [...discussed].map(([sphere, concerned]) => ({ id: sphere, name: sphereName(sphere), units: concerned })),
  }
}

/** Units that hold the meetings of a consultation or answer what was said in it. */
async function unitsTakingPart(db: ReadDb, consultation: string): Promise<string[]> {
  return distinct([...(await hostsOf(db, consultation)), ...(await answeringUnits(db, { consultation }))])
}

/** These units with those that they are parts of. */
async function withParents(db: ReadDb, ids: readonly (string | null)[]): Promise<Map<string, Unit>> {
  const units = new Map<string, Unit>()
  for (let wanted = distinct(ids); wanted.length > 0; ) {
    const found = await readEntities<Unit>(db, 'unit', wanted)
    for (const unit of found) units.set(unit.id, unit)
    wanted = distinct(found.map(({ parent }) => parent)).filter((id) => !units.has(id))
  }
  return units
}

const distinct = (ids: readonly (string | null)[]): string[] => [...new Set(ids)].filter((id) => id !== null)
