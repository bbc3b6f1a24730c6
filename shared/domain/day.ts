/** Days as `YYYY-MM-DD`; arithmetic in UTC, so that no time zone can move a day. */

const dayLength = 86_400_000
const toDate = (day: string) => new Date(`${day}T00:00:00Z`)
const toDay = (date: Date) => date.toISOString().slice(0, 10)

export const addDays = (day: string, count: number) => toDay(new Date(toDate(day).getTime() + count * dayLength))
/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: string) => toDate(day).getUTCDay()
export const isWeekend = (day: string) => weekdayOf(day) % 6 === 0
/** Days from one day to another; negative when the other comes first. */
export const daysFrom = (day: string, other: string) => Math.round((toDate(other).getTime() - toDate(day).getTime()) / dayLength)
/** The Monday of the week of a day. */
export const mondayOf = (day: string) => addDays(day, -((weekdayOf(day) + 6) % 7))
export const yearOf = (day: string) => Number(day.slice(0, 4))
/** Every day from the first to the last, both included; empty when the last comes first. */
export function daysBetween(first: string, last: string): string[] {
  return Array.from({ length: Math.max(0, daysFrom(first, last) + 1) }, (_, index) => addDays(first, index))
}
