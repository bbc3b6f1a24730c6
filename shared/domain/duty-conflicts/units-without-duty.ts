import { addDays } from '#shared/domain/day.ts'
import type { DutyRepair } from '#shared/domain/duty-conflict.ts'
import { nextDay } from '#shared/domain/duty-days.ts'
import { dutyResources } from '#shared/domain/duty-resources.ts'
import { duty as dutyEntity, type Duty } from '#shared/domain/duty.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { whenOf, withRepair, type ConflictRule, type Known } from './roster-facts.ts'

/** Units that take part in the consultation and have no duty. A duty of a part of a unit is its own. */
export const unitsWithoutDuty: ConflictRule = (known) => {
  const served = new Set(known.duties.flatMap((duty) => withParents(known.unitOf(duty), known.units)))
  return known.expectedUnits.filter((id) => !served.has(id)).flatMap((id) => known.units.get(id) ?? []).map((unit) => ({
    code: 'unit_without_duty' as const,
    sentence: `${known.unitName(unit.id, known.days.startsOn)}: komórka bierze udział w tych konsultacjach, a nie ma dyżuru. Dodaj jej dyżur.`,
    duties: [],
    ...withRepair(addition(unit, known)),
  }))
}

function withParents(id: string | null, units: ReadonlyMap<string, Unit>): string[] {
  const chain: string[] = []
  for (let one = id; one !== null && !chain.includes(one); one = units.get(one)?.parent ?? null) chain.push(one)
  return chain
}

/** A duty by the unit's telephone in the hours that are usual in this roster, on the first good day, in those of its spheres that nobody covers yet. */
export function addition({ id, phone }: Unit, { duties, days, roster, isTaken, spheres: known }: Known): DutyRepair | undefined {
  const covered = new Set(duties.flatMap((one) => one.spheres))
  const spheres = known.filter((sphere) => sphere.units.includes(id) && !covered.has(sphere.id)).map((sphere) => sphere.id)
  const on = (date: string) => ({ ...dutyEntity.blank, ...usualHours(duties), unit: id, phone, spheres, date })
  const date = nextDay(addDays(days.startsOn, -1), days, (day) => !isTaken(on(day), dutyResources))
  return date === undefined ? undefined : { operation: 'rosters.addDuties', label: `Dodaj dyżur ${whenOf(on(date))}`, input: { roster: roster.id, duties: [on(date)] } }
}

/** The hours that most duties have; of those that are as frequent, the first. In an empty roster those of the first duty that is proposed anywhere. */
function usualHours(duties: readonly Duty[]): { from: string; to: string } {
  const groups = [...Map.groupBy(duties, ({ from, to }) => `${from}–${to}`).values()].toSorted((a, b) => b.length - a.length)
  const one = groups[0]?.[0]
  return one ? { from: one.from, to: one.to } : { from: '10:00', to: '14:00' }
}
