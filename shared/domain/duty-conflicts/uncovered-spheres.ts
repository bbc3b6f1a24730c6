import type { DutyRepair } from '#shared/domain/duty-conflict.ts'
import { change, whenOf, withRepair, type ConflictRule, type Known } from './roster-facts.ts'

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

/** Added to the first duty of a unit that holds a meeting or answers remarks in this sphere. */
function byItsUnit({ id, units }: Known['spheres'][number], { duties, unitOf, unitName }: Known): DutyRepair | undefined {
  const duty = duties.find((one) => units.includes(unitOf(one) ?? ''))
  return duty && change(duty, { spheres: [...duty.spheres, id] }, `Dopisz do dyżuru: ${unitName(unitOf(duty), duty.date)}, ${whenOf(duty)}`)
}
