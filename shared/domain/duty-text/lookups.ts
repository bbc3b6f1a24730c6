import type { Sphere } from '#shared/domain/sphere.ts'
import { sphereLabel } from '#shared/domain/sphere.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { currentUnitName } from '#shared/domain/unit.ts'
import { makeNameFinder, type NameFinder } from './find-names.ts'

/** What duties can refer to: the office's own dictionaries. */
export type Dictionaries = { units: readonly Unit[]; spheres: readonly Sphere[]; people: readonly { id: string; fullName: string; role: string }[] }
export type Lookup = { find: NameFinder; has: (id: string) => boolean; label: (id: string) => string }
export type Lookups = { unit: Lookup & { parentOf: (id: string) => string | null }; sphere: Lookup; person: Lookup }

const ofTheCity = / w Krakowie$/u

/** The dictionaries by every name of their records: earlier names, cases, aliases, symbols, points of the act. */
export function makeLookups({ units, spheres, people }: Dictionaries): Lookups {
  const unitById = new Map(units.map((unit) => [unit.id, unit]))
  const sphereById = new Map(spheres.map((sphere) => [sphere.id, sphere]))
  const personById = new Map(people.map((person) => [person.id, person]))
  return {
    unit: {
      find: makeNameFinder(units.map((unit) => ({ id: unit.id, texts: textsOf(unit), signs: [unit.symbol] }))),
      has: (id) => unitById.has(id),
      label: (id) => currentUnitName(unitById.get(id)!),
      parentOf: (id) => unitById.get(id)?.parent ?? null,
    },
    sphere: {
      find: makeNameFinder(spheres.map((one) => ({ id: one.id, texts: [one.nominative, one.genitive, one.short], signs: [`pkt ${one.point}`, sphereLabel(one)] }))),
      has: (id) => sphereById.has(id),
      label: (id) => sphereLabel(sphereById.get(id)!),
    },
    person: {
      find: makeNameFinder(people.map(({ id, fullName }) => ({ id, texts: [], signs: [fullName] }))),
      has: (id) => personById.has(id),
      label: (id) => [personById.get(id)!.fullName, personById.get(id)!.role].filter(Boolean).join(', '),
    },
  }
}

function textsOf({ names, aliases }: Unit): string[] {
  const texts = [...names.flatMap(({ name, genitive, locative }) => [name, genitive, locative]), ...aliases]
  return [...texts, ...texts.filter((text) => ofTheCity.test(text)).map((text) => text.replace(ofTheCity, ''))]
}
