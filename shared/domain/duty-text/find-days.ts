import { isoDay, monthOf, numericDay, romanDay, romanMonth, shortDay, wordedDay } from './day-patterns.ts'
import { daysBefore } from './days-before.ts'
import type { Found, Masked } from './masked.ts'

/** A day as it was written: the year may be missing, and the weekday beside it may contradict it. */
export type WrittenDay = { year: number | null; month: number; day: number; weekday: number | null }
/** One day, or the first and the last of a period. */
export type When = { first: WrittenDay; last: WrittenDay | null }

type Read = (match: RegExpExecArray) => { year: number | null; month: number; day: number } | undefined

const fullYear = (digits: string) => (digits.length === 2 ? 2000 + Number(digits) : Number(digits))
const dated = (year: string | undefined, month: number, day: string | undefined) => ({ year: year === undefined ? null : fullYear(year), month, day: Number(day) })
const isLikeDay = ({ month, day }: { month: number; day: number }) => month >= 1 && month <= 12 && day >= 1 && day <= 31

/** Days with all four digits of their year, or at least two. */
export function findFullDays(text: Masked): Found<When[]>[] {
  return [
    ...matches(text, isoDay, ([, year, month, day]) => dated(year, Number(month), day)),
    ...matches(text, numericDay, ([, day, , month, year]) => {
      const read = dated(year, Number(month), day)
      return year!.length === 4 || isLikeDay(read) ? read : undefined
    }),
  ]
}

/** Days whose month is a word or a Roman number. */
export function findWordedDays(text: Masked): Found<When[]>[] {
  return [
    ...matches(text, wordedDay, ([, day, month, year]) => dated(year, monthOf(month!), day)),
    ...matches(text, romanDay, ([, day, month, year]) => (romanMonth(month!) > 0 ? dated(year, romanMonth(month!), day) : undefined)),
  ]
}

/** `13.06`: only what can be a day, and only after hours were found, for `10.10` may be one. */
export function findShortDays(text: Masked): Found<When[]>[] {
  return matches(text, shortDay, ([, day, month]) => {
    const read = dated(undefined, Number(month), day)
    return isLikeDay(read) ? read : undefined
  })
}

/** Each match with the days of the same month that stand before it: `13, 14 i 17 czerwca`, `13–17 czerwca`. */
function matches({ folded }: Masked, pattern: RegExp, read: Read): Found<When[]>[] {
  return [...folded.matchAll(pattern)].flatMap((match) => {
    const date = read(match)
    if (!date) return []
    const last: WrittenDay = { ...date, weekday: null }
    const before = daysBefore(folded, match.index)
    const earlier = before.days.map((day): When => ({ first: { ...last, day }, last: null }))
    const own: When = before.rangeFrom === undefined ? { first: last, last: null } : { first: { ...last, day: before.rangeFrom }, last }
    return [{ start: before.start, end: match.index + match[0].length, value: [...earlier, own] }]
  })
}
