import { makeLookups, type Lookups } from '#shared/domain/duty-text/lookups.ts'
import type { Person } from '#shared/domain/person.ts'
import { sphereLabel, type Sphere } from '#shared/domain/sphere.ts'
import { currentUnitName, type Unit } from '#shared/domain/unit.ts'
import { readAllEntities } from '#electron/store/registers/all-entities.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { makeDictionary, type Dictionary } from './dictionary.ts'

/** What duties refer to: by the words of the workbook, each record its own, and by everything that lists of others call it. */
export type DutyNames = { unit: Dictionary; sphere: Dictionary; person: Dictionary; lookups: Lookups }
/** With the names that can be chosen in the workbook: of units and spheres in use. People are not offered: the register has residents too. */
export type OfferedNames = { names: DutyNames; units: string[]; spheres: string[] }

export const readDutyNames = async (db: ReadDb): Promise<DutyNames> => (await readOfferedNames(db)).names

export async function readOfferedNames(db: ReadDb): Promise<OfferedNames> {
  const [units, spheres, people] = [await readAllEntities<Unit>(db, 'unit'), await readAllEntities<Sphere>(db, 'sphere'), await readAllEntities<Person>(db, 'person')]
  const names: DutyNames = {
    unit: makeDictionary(units.map((unit) => ({ id: unit.id, label: currentUnitName(unit) }))),
    sphere: makeDictionary(spheres.map((sphere) => ({ id: sphere.id, label: sphereLabel(sphere) }))),
    person: makeDictionary(people.map(({ id, fullName }) => ({ id, label: fullName }))),
    lookups: makeLookups({ units, spheres, people }),
  }
  return {
    names,
    units: units.filter(({ isActive }) => isActive).map(({ id }) => names.unit.label(id)).toSorted((one, other) => one.localeCompare(other, 'pl')),
    spheres: spheres.filter(({ isActive }) => isActive).toSorted((one, other) => one.order - other.order).map(({ id }) => names.sphere.label(id)),
  }
}
