import type { Output } from '#shared/contract/index.ts'
import { addDays, daysBetween, isWeekend, mondayOf } from '#shared/domain/day.ts'

export type Year = Output<'calendar.year'>
/** What is known of one day. `off`: why the office does not work on it, apart from the weekend. */
export type Day = { date: string; isWeekend: boolean; off: readonly string[]; deadlines: Year['deadlines']; meetings: Year['meetings']; duties: Year['duties'] }

const twoDigits = (value: number) => String(value).padStart(2, '0')

/** Every day of a year with what happens on it. */
export function daysOf(year: number, { holidays, closedDays, deadlines, meetings, duties }: Year): ReadonlyMap<string, Day> {
  const on = <R extends { date: string }>(rows: readonly R[]) => {
    const byDay = Map.groupBy(rows, ({ date }) => date)
    return (date: string): R[] => byDay.get(date) ?? []
  }
  const of = { off: on([...holidays, ...closedDays]), deadlines: on(deadlines), meetings: on(meetings), duties: on(duties) }
  return new Map(daysBetween(`${year}-01-01`, `${year}-12-31`).map((date) => [
    date, { date, isWeekend: isWeekend(date), off: of.off(date).map(({ name }) => name), deadlines: of.deadlines(date), meetings: of.meetings(date), duties: of.duties(date) },
  ]))
}

/** The weeks of a month, Monday first; null where a week has days of another month. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = `${year}-${twoDigits(month)}-01`
  const last = lastOfMonth(first)
  const days = daysBetween(mondayOf(first), addDays(mondayOf(last), 6)).map((day) => (day < first || day > last ? null : day))
  return Array.from({ length: days.length / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
}

/** The last day of the month of a day. */
export function lastOfMonth(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const next = month === 12 ? `${year + 1}-01-01` : `${day.slice(0, 5)}${twoDigits(month + 1)}-01`
  return addDays(next, -1)
}

/** The same day and month of a year; the last of February where it has no 29th. */
export function sameDayIn(year: number, day: string): string {
  const moved = `${year}${day.slice(4)}`
  const last = lastOfMonth(`${moved.slice(0, 7)}-01`)
  return moved > last ? last : moved
}

/** Whether there is anything to tell of a day. */
export const isEventful = ({ off, deadlines, meetings, duties }: Day) => off.length + deadlines.length + meetings.length + duties.length > 0

type Pressed = { key: string; ctrlKey: boolean; altKey: boolean; metaKey: boolean; shiftKey: boolean }
const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** The day that a key leads to from a day, never out of its year; undefined for a key that is not the calendar's. */
export function dayAfterKey(day: string, { key, ctrlKey, altKey, metaKey, shiftKey }: Pressed): string | undefined {
  if (altKey || metaKey || shiftKey) return undefined
  const year = Number(day.slice(0, 4))
  const within = (wanted: string) => (wanted < `${year}-01-01` ? `${year}-01-01` : wanted > `${year}-12-31` ? `${year}-12-31` : wanted)
  if (ctrlKey) return key === 'Home' ? `${year}-01-01` : key === 'End' ? `${year}-12-31` : undefined
  const step = steps[key]
  if (step !== undefined) return within(addDays(day, step))
  if (key === 'Home') return within(mondayOf(day))
  if (key === 'End') return within(addDays(mondayOf(day), 6))
  return key === 'PageUp' ? monthAway(day, -1) : key === 'PageDown' ? monthAway(day, 1) : undefined
}

/** The same day of the month before or after, or the last one of a shorter month; within the year. */
function monthAway(day: string, count: 1 | -1): string {
  const month = Number(day.slice(5, 7)) + count
  if (month < 1 || month > 12) return day
  const first = `${day.slice(0, 5)}${twoDigits(month)}-01`
  const wanted = `${first.slice(0, 8)}${day.slice(8)}`
  const last = lastOfMonth(first)
  return wanted > last ? last : wanted
}
