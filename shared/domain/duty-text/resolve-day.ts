import { addDays, weekdayOf, yearOf } from '#shared/domain/day.ts'
import { date } from '#shared/domain/field.ts'
import { formatDate, weekdayName } from '#shared/text/format-date.ts'
import type { WrittenDay } from './find-days.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** The day with its year, `YYYY-MM-DD`; undefined when the calendar has no such day. */
export function dayIn({ month, day }: WrittenDay, year: number): string | undefined {
  const written = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
  return date.safeParse(written).success ? written : undefined
}

/** Whether the weekday beside a day is its own. */
export const agrees = (day: string, { weekday }: WrittenDay): boolean => weekday === null || weekday === weekdayOf(day)

/** What a day with a wrong weekday may mean: as written, the nearest days with that weekday, the same date of the year before and after. */
export function meantDays(day: string, written: WrittenDay): { value: string; label: string }[] {
  const nearest = [1, -1, 2, -2, 3, -3].map((distance) => addDays(day, distance)).filter((other) => agrees(other, written))
  const otherYears = [1, -1].flatMap((distance) => dayIn(written, yearOf(day) + distance) ?? []).filter((other) => agrees(other, written))
  return [...new Set([day, ...nearest, ...otherYears])].filter((one) => date.safeParse(one).success).map((one) => ({ value: one, label: `${formatDate(one)} (${weekdayName(one)})` }))
}
