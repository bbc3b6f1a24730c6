import * as z from 'zod'
import { addDays, daysBetween, weekdayOf } from './day.ts'
import { dutyDraft } from './duty-draft.ts'
import type { Problems } from './entity.ts'
import { date, distinct, list, time, whole } from './field.ts'

/** Hours of a day; they end after they begin. */
export const dutyHours = z.strictObject({ from: time, to: time }).refine(({ from, to }) => to > from, { path: ['to'], error: 'end_before_start' })
export type DutyHours = z.output<typeof dutyHours>

/** Who or what takes its turn: a telephone, a person, a unit with its spheres; everything of a duty but its day and hours. */
export const dutyTurn = dutyDraft.omit({ date: true, from: true, to: true }).partial()
export type DutyTurn = z.output<typeof dutyTurn>

/** A place that is served every day: those who take turns there, and its own hours where they differ from the others'. */
export const dutyPlace = z.strictObject({ hours: dutyHours.optional(), turns: list(dutyTurn, 100).min(1, { error: 'required' }) })
export type DutyPlace = z.output<typeof dutyPlace>

/** A single day of the period with other hours, in all places (served even when its weekday is not chosen), or with none. */
export const dutyException = z.strictObject({ date, hours: dutyHours.nullable() })

/** The longest period that one pattern fills, in days. */
export const longestPattern = 366

/**
 * A roster in a few words. `startsOn` and `endsOn` are the consultation's when not named; `weekdays` are 0 = Sunday … 6 = Saturday;
 * of each place one turn a day is taken, so that shares are equal.
 */
export const dutyPattern = z.strictObject({
  startsOn: date.optional(), endsOn: date.optional(), weekdays: distinct(whole(0, 6), 7).min(1, { error: 'required' }), hours: dutyHours,
  exceptions: list(dutyException, longestPattern).refine((days) => new Set(days.map((day) => day.date)).size === days.length, { error: 'twice_in_list' }).default([]),
  places: list(dutyPlace, 100).min(1, { error: 'required' }),
}).refine(({ startsOn, endsOn }) => startsOn === undefined || endsOn === undefined || startsOn <= endsOn, { path: ['endsOn'], error: 'end_before_start' })
export type DutyPattern = z.output<typeof dutyPattern>

/** A day of the pattern with its hours: null where it is to have none, undefined where each place has its own. */
export type PatternDay = { day: string; hours: DutyHours | null | undefined }

/** The period that a pattern fills, and what is wrong with it: it ends before it begins, or is longer than a year. Keys are paths under `pattern`. */
export function patternPeriod({ startsOn, endsOn }: DutyPattern, consultation: { startsOn: string; endsOn: string }): { first: string; last: string; problems: Problems } {
  const first = startsOn ?? consultation.startsOn
  const last = endsOn ?? consultation.endsOn
  const problem = last < first ? 'end_before_start' : last > addDays(first, longestPattern) ? 'out_of_range' : undefined
  return { first, last, problems: problem ? { 'pattern.endsOn': problem } : {} }
}

/** The days of the chosen weekdays in the period, and the single days, in their order. */
export function patternDays({ weekdays, exceptions }: DutyPattern, { first, last }: { first: string; last: string }): PatternDay[] {
  const single = new Map(exceptions.map(({ date, hours }) => [date, hours]))
  const chosen = daysBetween(first, last).filter((day) => weekdays.includes(weekdayOf(day)))
  return [...new Set([...chosen, ...exceptions.filter(({ hours }) => hours).map(({ date }) => date)])].toSorted().map((day) => ({ day, hours: single.get(day) }))
}
