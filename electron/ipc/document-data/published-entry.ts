import type { DutyEntry, RosterEntry } from '#shared/documents/data.ts'
import type { PrintedDuty } from '#shared/domain/printed-duty.ts'
import type { Roster } from '#shared/domain/roster.ts'
import type { RosterVersion } from '#shared/domain/roster-version.ts'
import { sphere, type Sphere } from '#shared/domain/sphere.ts'
import { unit, type Unit } from '#shared/domain/unit.ts'

/** A roster as a version of it was published: units and spheres under the names that were printed, whatever they are called now. `known`: spheres that are still called so in lists; papers that have room say the words of the act. */
export function publishedEntry(roster: Roster, { publishedOn, duties }: RosterVersion, known: ReadonlyMap<string, Sphere>): RosterEntry {
  return { roster, unit: null, duties: duties.map((printed) => toEntry(roster, printed, known)), publishedOn }
}

function toEntry({ id: roster }: Roster, { duty: id, unit: unitId, unitName, personName, spheres, ...printed }: PrintedDuty, known: ReadonlyMap<string, Sphere>): DutyEntry {
  return {
    duty: { ...printed, id, revision: 1, roster, unit: unitId, spheres: [...spheres] },
    unit: unitName === '' ? null : namedUnit(unitId ?? '', unitName), personName, spheres: spheres.map((name) => known.get(name) ?? namedSphere(name)),
  }
}

const namedUnit = (id: string, name: string): Unit => ({ ...unit.blank, id, revision: 1, kind: 'department', names: [{ name, genitive: '', locative: '', from: null, to: null }] })
const namedSphere = (name: string): Sphere => ({ ...sphere.blank, id: name, revision: 1, point: '', nominative: name, genitive: '' })
