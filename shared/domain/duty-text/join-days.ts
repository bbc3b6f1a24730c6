import type { When, WrittenDay } from './find-days.ts'
import type { Found, Masked } from './masked.ts'
import { agrees, dayIn } from './resolve-day.ts'
import { readWeekday, weekdaySource } from './weekday-words.ts'

const reach = 30
const dash = '[-\\u2010-\\u2015\\u2212]'
const after = new RegExp(`^[\\s,(]{0,4}(?:(?:we?|${dash}) )?\\(?(${weekdaySource})\\.?(?:\\s?${dash}\\s?(${weekdaySource})\\.?)?\\)?`, 'u')
const before = new RegExp(`(?:^|[^a-z])((?:we?\\s)?(${weekdaySource})\\.?[\\s,(]{0,4}(?:dnia\\s)?)$`, 'u')
const untilNext = new RegExp(`^\\s{0,3}(?:r\\.)?\\s{0,3}(?:${dash}{1,2}|do(?:\\s{1,2}dnia)?)\\s{0,3}$`, 'u')
const opening = /(?:^|[^a-z])((?:w\s)?(?:dniach\s|terminie\s|dniu\s|dnia\s)?od\s(?:dnia\s)?)$/u

/** Days with the weekdays beside them, and two days with a dash or „do” between them as one period. */
export function joinDays(text: Masked, found: readonly Found<When[]>[]): Found<When[]>[] {
  const joined: Found<When[]>[] = []
  let taken = 0
  for (const one of found.toSorted((left, right) => left.start - right.start)) {
    if (one.start < taken) continue
    const withDay = withWeekday(text, one, taken)
    taken = withDay.end
    const previous = joined.at(-1)
    const period = previous && periodOf(previous, withDay, text)
    if (period) joined[joined.length - 1] = period
    else joined.push(withDay)
  }
  return withYear(joined).map((one) => withOpening(text, one))
}

/** In one statement, „13 czerwca i 14 czerwca 2024 r.” are days of one year, unless the months go on into the next. */
function withYear(found: readonly Found<When[]>[]): Found<When[]>[] {
  const all = found.flatMap(({ value }) => value.flatMap(({ first, last }) => [first, ...(last ? [last] : [])]))
  const at = all.findIndex(({ year }) => year !== null)
  const named = all[at]
  if (!named || all.some(({ year }) => year !== null && year !== named.year)) return [...found]
  const filled = new Map(all.map((day, index) => [day, { ...day, year: day.year ?? yearBeside(day, named, index < at) }]))
  return found.map((one) => ({ ...one, value: one.value.map(({ first, last }) => ({ first: filled.get(first)!, last: last && filled.get(last)! })) }))
}

/** Where the months go on into another year, the weekday beside a day can still say that it is of the same one: „we wtorek 7 października 2025 r. i w poniedziałek, 29 września”. */
function yearBeside(day: WrittenDay, named: WrittenDay, isBefore: boolean): number {
  const year = named.year!
  const other = isBefore ? year - (day.month > named.month ? 1 : 0) : year + (day.month < named.month ? 1 : 0)
  return isWeekdayOf(day, other) || !isWeekdayOf(day, year) ? other : year
}

function isWeekdayOf(written: WrittenDay, year: number): boolean {
  const day = dayIn(written, year)
  return day !== undefined && agrees(day, written)
}

/** The weekday after a day, else the one before it, which is not that of an earlier day. */
function withWeekday({ folded }: Masked, found: Found<When[]>, free: number): Found<When[]> {
  const behind = after.exec(folded.slice(found.end, found.end + reach))
  if (behind) {
    const [whole, first, last] = behind
    return { ...found, end: found.end + whole.length, value: mark(found.value, last ?? first!, last === undefined ? undefined : first) }
  }
  const ahead = before.exec(folded.slice(Math.max(free, found.start - reach), found.start))
  return ahead ? { ...found, start: found.start - ahead[1]!.length, value: markFirst(found.value, ahead[2]!) } : found
}

/** The weekday of the last day; of two weekdays, the first is that of the first day of the period. */
function mark(whens: readonly When[], word: string, firstWord: string | undefined): When[] {
  const final = whens.at(-1)!
  const weekday = readWeekday(word)
  if (firstWord === undefined) return [...whens.slice(0, -1), final.last ? { ...final, last: { ...final.last, weekday } } : { ...final, first: { ...final.first, weekday } }]
  const first = final.last ? { ...final.first, weekday: readWeekday(firstWord) } : final.first
  return [...whens.slice(0, -1), final.last ? { first, last: { ...final.last, weekday } } : { first: { ...first, weekday }, last: null }]
}

function markFirst([first, ...rest]: readonly When[], word: string): When[] {
  return [{ ...first!, first: { ...first!.first, weekday: readWeekday(word) } }, ...rest]
}

function periodOf(previous: Found<When[]>, next: Found<When[]>, { folded }: Masked): Found<When[]> | undefined {
  const [first, second] = [previous.value.at(-1)!, next.value[0]!]
  if (first.last || second.last || next.value.length > 1 || previous.value.length > 1) return undefined
  if (next.start - previous.end > reach || !untilNext.test(folded.slice(previous.end, next.start))) return undefined
  return { start: previous.start, end: next.end, value: [period(first.first, second.first)] }
}

/** `29.09–3.10.2025`: the year of the end is that of the beginning too, unless the months say that it is the next one. */
function period(first: WrittenDay, last: WrittenDay): When {
  if (first.year !== null || last.year === null) return { first, last }
  return { first: { ...first, year: first.month > last.month ? last.year - 1 : last.year }, last }
}

function withOpening({ folded }: Masked, found: Found<When[]>): Found<When[]> {
  const words = opening.exec(folded.slice(Math.max(0, found.start - reach), found.start))
  return words && found.value.some(({ last }) => last) ? { ...found, start: found.start - words[1]!.length } : found
}
