import { addDays, daysBetween } from '#shared/domain/day.ts'
import { date } from '#shared/domain/field.ts'
import { askPeriodWeekday, askRange, askWeekday, daysOn, workingDays, type Ask, type Period } from './ask.ts'
import type { When, WrittenDay } from './find-days.ts'
import type { Entry } from './gathering.ts'
import { among, type Inquiry } from './inquiry.ts'
import { askNewYear } from './new-year.ts'
import { leftOut } from './parsed-roster.ts'
import { agrees, dayIn } from './resolve-day.ts'
import type { NotUnderstoodCode } from './why-not.ts'

/** The days; `undecided` while a question is open; what an answer left out; or why there are none. */
export type Settled<T> = { value: T } | { out: 'undecided' | 'left_out' | NotUnderstoodCode }
/** `afterNewYear`: days that may be of the year after. */
export type Years = { year: number | null; ask: Ask; afterNewYear: ReadonlySet<WrittenDay> }
type Asking = { entry: Entry; inquiry: Inquiry; years: Years; key: string }

/** The days that are meant: a year for those without one, one day of two that contradict each other, each day of a period. */
export function settleDays(when: When, asking: Asking): Settled<string[]> {
  return when.last === null ? settleDay(when.first, asking) : settlePeriod(when.first, when.last, asking)
}

function settleYear(written: WrittenDay, { entry, inquiry, years }: Asking): number | typeof leftOut | undefined {
  const year = written.year ?? years.year ?? inquiry.settle('year', entry, { ask: years.ask, read: readYear })
  return typeof year === 'number' && years.afterNewYear.has(written) ? inquiry.settle('new_year', entry, { ask: askNewYear(year), read: readYear }) : year
}

/** A year that somebody typed or chose. */
function readYear(answer: string): number | undefined {
  const year = /^\s*(\d{4})\s*$/u.test(answer) ? Number(answer) : 0
  return year >= 1900 && year <= 2100 ? year : undefined
}

const notYet = <T>(answer: T | undefined): Settled<never> => ({ out: answer === leftOut ? 'left_out' : 'undecided' })

function settleDay(written: WrittenDay, asking: Asking): Settled<string[]> {
  const year = settleYear(written, asking)
  if (typeof year !== 'number') return notYet(year)
  const day = dayIn(written, year)
  if (day === undefined) return { out: 'no_such_day' }
  if (agrees(day, written)) return { value: [day] }
  const meant = asking.inquiry.settle(`weekday:${asking.key}`, asking.entry, { ask: askWeekday(day, written), read: (answer) => (date.safeParse(answer).success ? answer : undefined) })
  return meant === undefined || meant === leftOut ? notYet(meant) : { value: [meant] }
}

function settlePeriod(first: WrittenDay, last: WrittenDay, asking: Asking): Settled<string[]> {
  const { entry, inquiry, key } = asking
  const [firstYear, lastYear] = [settleYear(first, asking), settleYear(last, asking)]
  const period = typeof firstYear === 'number' && typeof lastYear === 'number' ? periodOf({ ...first, year: firstYear }, last, lastYear) : undefined
  if (period === 'no_such_day' || period === 'range_too_long') return { out: period }
  const isRight = !period || (agrees(period.first, first) && agrees(period.last, last))
  const ask = period && !isRight ? askPeriodWeekday(period.first, period.last) : undefined
  const confirmed = ask ? inquiry.settle(`weekday:${key}`, entry, { ask, read: among(ask) }) : 'yes'
  const range = askRange(period, `${short(first)}–${short(last)}`, entry.mentions.weekdays)
  const chosen = inquiry.settle(`range:${key}`, entry, { ask: range, read: among(range) })
  if ([firstYear, lastYear, confirmed, chosen].includes(leftOut)) return { out: 'left_out' }
  if (!period || confirmed === undefined || chosen === undefined) return { out: 'undecided' }
  if (chosen === 'weekdays') return { value: daysOn(period, entry.mentions.weekdays) }
  return { value: chosen === 'workdays' ? workingDays(period) : daysBetween(period.first, period.last) }
}

const short = ({ day, month }: WrittenDay) => `${day}.${String(month).padStart(2, '0')}`

/** The first and the last day; a period without years that ends in an earlier month ends in the next year. */
function periodOf(first: WrittenDay & { year: number }, last: WrittenDay, lastYear: number): Period | 'no_such_day' | 'range_too_long' {
  const start = dayIn(first, first.year)
  const isNextYear = last.year === null && last.month < first.month && lastYear === first.year
  const end = dayIn(last, lastYear + (isNextYear ? 1 : 0))
  if (start === undefined || end === undefined) return 'no_such_day'
  return end < start || end > addDays(start, 366) ? 'range_too_long' : { first: start, last: end }
}
