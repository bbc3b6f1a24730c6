import type { DutyConflict, DutyRepair } from '#shared/domain/duty-conflict.ts'
import { makeBookings, type Bookings } from '#shared/domain/bookings.ts'
import { weekdayOf } from '#shared/domain/day.ts'
import type { RosterDays } from '#shared/domain/duty-days.ts'
import { countShares, type Shares } from '#shared/domain/duty-share.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { unitNameOn, type Unit } from '#shared/domain/unit.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'

/** What the rules of a roster need to know. `elsewhere` are duties of other rosters on the days around, `spheres` those that the consultation is about with the units concerned, `expectedUnits` those that take part in it. */
export type RosterFacts = {
  roster: Pick<Roster, 'id' | 'unit'>
  days: RosterDays
  duties: readonly Duty[]
  elsewhere: readonly Duty[]
  rosterTitles: ReadonlyMap<string, string>
  units: ReadonlyMap<string, Unit>
  people: ReadonlyMap<string, string>
  spheres: readonly { id: string; name: string; units: readonly string[] }[]
  expectedUnits: readonly string[]
}

/** The same, with the duties in order, and what the rules ask again and again. */
export type Known = RosterFacts & {
  /** The unit of a duty: its own, else that in the heading of the roster. */
  unitOf: (duty: Pick<Duty, 'unit'>) => string | null
  unitName: (unit: string | null, day: string) => string
  /** Whether another duty than `except`, of any roster, has the person, telephone or room of this one at its time. */
  isTaken: Bookings['isTaken']
  shares: Shares
  /** Whether this roster has duties on the weekday of this day on another day of the period too. */
  isUsualWeekday: (day: string) => boolean
  /** The duties of a unit in this roster. */
  dutiesOf: (unit: string | null) => readonly Duty[]
}

export type ConflictRule = (known: Known) => DutyConflict[]

export function lookUp(facts: RosterFacts): Known {
  const duties = facts.duties.toSorted(byTime)
  const unitOf = ({ unit }: Pick<Duty, 'unit'>) => unit ?? facts.roster.unit
  const byUnit = Map.groupBy(duties, unitOf)
  const weekdays = Map.groupBy(new Set(duties.map(({ date }) => date).filter((day) => day >= facts.days.startsOn && day <= facts.days.endsOn)), weekdayOf)
  return {
    ...facts,
    duties,
    unitOf,
    dutiesOf: (unit) => byUnit.get(unit) ?? [],
    shares: countShares(duties),
    isUsualWeekday: (day) => (weekdays.get(weekdayOf(day)) ?? []).length > 1,
    isTaken: makeBookings([...duties, ...facts.elsewhere]).isTaken,
    unitName: (id, day) => {
      const unit = id === null ? undefined : facts.units.get(id)
      return unit ? unitNameOn(unit, day).name : ''
    },
  }
}

const orderOf = ({ date, from, to, id }: Duty) => `${date} ${from} ${to} ${id}`
export const byTime = (a: Duty, b: Duty): number => (orderOf(a) < orderOf(b) ? -1 : 1)

/** `13.06.2024 (czwartek), 15.00–18.00`. */
export const whenOf = ({ date, from, to }: Pick<Duty, 'date' | 'from' | 'to'>): string => `${formatDateWithWeekday(date)}, ${formatTimeRange(from, to)}`

/** The same with the unit and the person, or else the telephone: „13.06.2024 (czwartek), 15.00–18.00 (Wydział Kultury, Anna Nowak)”. */
export function whichOf(duty: Duty, { unitName, unitOf, people }: Known): string {
  const whose = [unitName(unitOf(duty), duty.date), people.get(duty.person ?? '') ?? formatPhone(duty.phone)].filter(Boolean).join(', ')
  return `${whenOf(duty)}${whose && ` (${whose})`}`
}

/** A change of one duty. */
export const change = ({ id, revision }: Duty, patch: Partial<Duty>, label: string): DutyRepair => ({ operation: 'duties.update', label, input: { id, revision, ...patch } })
export const removal = ({ id }: Duty, label: string): DutyRepair => ({ operation: 'duties.remove', label, input: { id } })
/** Put after the other fields of a conflict: nothing when nothing mends it. */
export const withRepair = (repair: DutyRepair | undefined): { repair?: DutyRepair } => (repair ? { repair } : {})
