import type { DutyRepair } from '#shared/domain/duty-conflict.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { change, whenOf, withRepair, type ConflictRule, type Known } from './roster-facts.ts'
import { addition } from './units-without-duty.ts'

/** Spheres of the consultation that no duty names. Where one unit in the heading serves all and divides nothing by spheres, it answers for them all. */
export const uncoveredSpheres: ConflictRule = (known) => {
  const covered = new Set(known.duties.flatMap(({ spheres }) => spheres))
  if (known.duties.length === 0 || (known.roster.unit !== null && covered.size === 0)) return []
  return known.spheres.filter(({ id }) => !covered.has(id)).map((sphere) => ({
    code: 'sphere_uncovered' as const,
    sentence: `Nikt nie dyżuruje w sferze „${sphere.name}”, której dotyczą te konsultacje. Dopisz ją do dyżuru komórki, która się nią zajmuje.`,
    duties: [],
    ...withRepair(byItsUnit(sphere, known)),
  }))
}

/** Added to the first duty of a unit that holds a meeting or answers remarks in this sphere; where no such unit has one, a duty of the first of them is added. */
function byItsUnit({ id, units }: Known['spheres'][number], known: Known): DutyRepair | undefined {
  const { duties, unitOf, unitName } = known
  const duty = duties.find((one) => units.includes(unitOf(one) ?? ''))
  const [unit] = units.flatMap((one) => known.units.get(one) ?? [])
  if (!duty) return unit && namedAddition(unit, known)
  return change(duty, { spheres: [...duty.spheres, id] }, `Dopisz do dyżuru: ${unitName(unitOf(duty), duty.date)}, ${whenOf(duty)}`)
}

/** Beside a sphere it must be said whose duty would be added. */
function namedAddition(unit: Unit, known: Known): DutyRepair | undefined {
  const repair = addition(unit, known)
  return repair && { ...repair, label: `${repair.label}: ${known.unitName(unit.id, known.days.startsOn)}` }
}
