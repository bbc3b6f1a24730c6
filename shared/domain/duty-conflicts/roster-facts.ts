import type { DutyConflict, DutyRepair } from '#shared/domain/duty-conflict.ts'
import type { RosterDays } from '#shared/domain/duty-days.ts'
import { isAtSameTime, resourceOf, type DutyResource, type OnDuty } from '#shared/domain/duty-resources.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Roster } from '#shared/domain/roster.ts'
import { unitNameOn, type Unit } from '#shared/domain/unit.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
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

/** The same, with the duties in order and looked up by day. */
export type Known = RosterFacts & {
  /** The unit of a duty: its own, else that in the heading of the roster. */
  unitOf: (duty: Pick<Duty, 'unit'>) => string | null
  unitName: (unit: string | null, day: string) => string
  /** Whether another duty than `duty` has this person, telephone or room at this time. */
  isTaken: (one: OnDuty, resources: readonly DutyResource[], duty?: Duty) => boolean
}

export type ConflictRule = (known: Known) => DutyConflict[]

export function lookUp(facts: RosterFacts): Known {
  const duties = facts.duties.toSorted(byTime)
  const byDay = Map.groupBy([...duties, ...facts.elsewhere], ({ date }) => date)
  return {
    ...facts,
    duties,
    unitOf: ({ unit }) => unit ?? facts.roster.unit,
    unitName: (id, day) => {
      const unit = id === null ? undefined : facts.units.get(id)
      return unit ? unitNameOn(unit, day).name : ''
    },
    isTaken: (one, resources, duty) => (byDay.get(one.date) ?? []).some((other) => other.id !== duty?.id && isAtSameTime(one, other) && resources.some((resource) => {
      const key = resourceOf(one, resource)
      return key !== '' && key === resourceOf(other, resource)
    })),
  }
}

const orderOf = ({ date, from, to, id }: Duty) => `${date} ${from} ${to} ${id}`
export const byTime = (a: Duty, b: Duty): number => (orderOf(a) < orderOf(b) ? -1 : 1)

/** `13.06.2024 (czwartek), 15.00–18.00`. */
export const whenOf = ({ date, from, to }: Pick<Duty, 'date' | 'from' | 'to'>): string => `${formatDateWithWeekday(date)}, ${formatTimeRange(from, to)}`

/** A change of one duty. */
export const change = ({ id, revision }: Duty, patch: Partial<Duty>, label: string): DutyRepair => ({ operation: 'duties.update', label, input: { id, revision, ...patch } })
export const removal = ({ id }: Duty, label: string): DutyRepair => ({ operation: 'duties.remove', label, input: { id } })
/** Put after the other fields of a conflict: nothing when nothing mends it. */
export const withRepair = (repair: DutyRepair | undefined): { repair?: DutyRepair } => (repair ? { repair } : {})
