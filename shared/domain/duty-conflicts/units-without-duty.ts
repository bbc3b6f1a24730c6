import { addDays } from '#shared/domain/day.ts'
import type { DutyRepair } from '#shared/domain/duty-conflict.ts'
import { nextDay, obstacleOn } from '#shared/domain/duty-days.ts'
import { dutyResources, phoneKey } from '#shared/domain/duty-resources.ts'
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

/**
 * A duty in the hours that are usual in this roster, on the first of its days that is good for one, in those of the unit's spheres that nobody covers yet: by the unit's telephone, without a number by its e-mail.
 * Undefined for a unit that cannot be reached in either way: a duty that nobody can reach mends nothing.
 */
export function addition(unit: Unit, known: Known): DutyRepair | undefined {
  const { duties, roster, spheres: all } = known
  const contact = contactOfUnit(unit)
  if (!contact) return undefined
  const covered = new Set(duties.flatMap((one) => one.spheres))
  const spheres = all.filter((sphere) => sphere.units.includes(unit.id) && !covered.has(sphere.id)).map((sphere) => sphere.id)
  const on = (date: string) => ({ ...dutyEntity.blank, ...usualHours(duties), ...contact, unit: unit.id, spheres, date })
  const date = firstDay(known, (day) => !known.isTaken(on(day), dutyResources))
  return date === undefined ? undefined : { operation: 'rosters.addDuties', label: `Dodaj dyżur ${whenOf(on(date))}${contact.mode === 'email' ? ', e-mail' : ''}`, input: { roster: roster.id, duties: [on(date)] } }
}

function contactOfUnit({ phone, email }: Unit): Pick<Duty, 'mode' | 'phone'> | Pick<Duty, 'mode' | 'email'> | undefined {
  if (phoneKey(phone)) return { mode: 'phone', phone }
  return email.trim() ? { mode: 'email', email } : undefined
}

/** A day on which this roster has duties already, else any day of the period. */
function firstDay({ duties, days }: Known, isFree: (day: string) => boolean): string | undefined {
  const own = [...new Set(duties.map(({ date }) => date))].find((day) => obstacleOn(day, days) === undefined && isFree(day))
  return own ?? nextDay(addDays(days.startsOn, -1), days, isFree)
}

/** The hours that most duties have; of those that are as frequent, the first. In an empty roster those of the first duty that is proposed anywhere. */
function usualHours(duties: readonly Duty[]): { from: string; to: string } {
  const groups = [...Map.groupBy(duties, ({ from, to }) => `${from}–${to}`).values()].toSorted((a, b) => b.length - a.length)
  const one = groups[0]?.[0]
  return one ? { from: one.from, to: one.to } : { from: '10:00', to: '14:00' }
}
