/** Days as `YYYY-MM-DD`; arithmetic in UTC, so that no time zone can move a day. */

const dayLength = 86_400_000
const toDate = (day: string) => new Date(`${day}T00:00:00Z`)
const toDay = (date: Date) => date.toISOString().slice(0, 10)

export const addDays = (day: string, count: number) => toDay(new Date(toDate(day).getTime() + count * dayLength))
/** 0 = Sunday … 6 = Saturday. */
export const weekdayOf = (day: string) => toDate(day).getUTCDay()
export const isWeekend = (day: string) => weekdayOf(day) % 6 === 0
export const yearOf = (day: string) => Number(day.slice(0, 4))
/** Every day from the first to the last, both included; empty when the last comes first. */
export function daysBetween(first: string, last: string): string[] {
  const count = Math.round((toDate(last).getTime() - toDate(first).getTime()) / dayLength) + 1
  return Array.from({ length: Math.max(0, count) }, (_, index) => addDays(first, index))
}
