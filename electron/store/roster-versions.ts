import { sql } from 'kysely'
import type { Duty } from '#shared/domain/duty.ts'
import type { Person } from '#shared/domain/person.ts'
import type { PrintedDuty } from '#shared/domain/printed-duty.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { RosterVersion } from '#shared/domain/roster-version.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import { unitNameOn, type Unit } from '#shared/domain/unit.ts'
import { dutyIdsOf } from './duties-of.ts'
import type { WriteDb } from './open-operation.ts'
import { insertEntity, readEntities } from './registers/entity-rows.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** The duties of a roster as they would be printed now, by day and hour. A duty without a unit is that of the roster's. */
export async function printedDutiesOf(db: ReadDb, roster: Pick<Roster, 'id' | 'unit'>): Promise<PrintedDuty[]> {
  const ids = await dutyIdsOf(db, [roster.id])
  const duties = await readEntities<Duty>(db, 'duty', ids)
  const unit = byId(await readEntities<Unit>(db, 'unit', present([roster.unit, ...duties.map((duty) => duty.unit)])))
  const person = byId(await readEntities<Person>(db, 'person', present(duties.map((duty) => duty.person))))
  const sphere = byId(await readEntities<Sphere>(db, 'sphere', present(duties.flatMap(({ spheres }) => spheres))))
  const printed = new Map(duties.map(({ id, revision: _revision, roster: _roster, ...duty }) => {
    const own = unit.get(duty.unit ?? roster.unit ?? '')
    const spheres = duty.spheres.map((one) => sphere.get(one)!).map(({ short, nominative }) => short || nominative)
    return [id, { ...duty, duty: id, unit: own?.id ?? null, unitName: own ? unitNameOn(own, duty.date).name : '', personName: person.get(duty.person ?? '')?.fullName ?? '', spheres }]
  }))
  return ids.map((id) => printed.get(id)!)
}

const present = (ids: readonly (string | null)[]): string[] => [...new Set(ids)].filter((id) => id !== null)
const byId = <E extends { id: string }>(entities: readonly E[]) => new Map(entities.map((entity) => [entity.id, entity]))

/** What was published of a roster, the first version first. */
export async function readVersions(db: ReadDb, roster: string): Promise<RosterVersion[]> {
  const rows = await selectRows(db, sql<{ id: string }>`select id from rosterVersion where roster = ${roster}`)
  return (await readEntities<RosterVersion>(db, 'rosterVersion', rows.map(({ id }) => id))).toSorted((one, other) => one.number - other.number)
}

/** Keeps the roster's duties as its next version; gives the version's number. */
export async function insertVersion(db: WriteDb, roster: Pick<Roster, 'id' | 'unit'>, { id, publishedOn, publishedBy }: Pick<RosterVersion, 'id' | 'publishedOn' | 'publishedBy'>): Promise<number> {
  const number = ((await readVersions(db, roster.id)).at(-1)?.number ?? 0) + 1
  await insertEntity(db, 'rosterVersion', { id, revision: 1, roster: roster.id, number, publishedOn, publishedBy, duties: await printedDutiesOf(db, roster) })
  return number
}
