import { findFullDays, findShortDays, findWordedDays, type When } from './find-days.ts'
import { findHours, type FoundHours } from './find-hours.ts'
import { findPhones } from './find-phones.ts'
import { joinDays } from './join-days.ts'
import { hide, type Found, type Masked, type Span } from './masked.ts'
import { findEveryWeekday } from './weekday-words.ts'
import { isNoiseOnly } from './words.ts'

/** Takes parts out of the text, so that nothing else is read from them. */
export type Take = <T extends Span>(found: readonly T[]) => readonly T[]
/** Hours with what they stand beside. `isOwn`: they are those of a duty; else they may be something else. */
export type TakenHours = FoundHours & { isOwn: boolean }
/** `left` is the text without all of them. */
export type Times = { days: readonly Found<When[]>[]; hours: readonly TakenHours[]; phones: readonly Found<string>[]; left: Masked }

/** From what can be nothing else to what counts only where the rest is known: whole dates, hours, telephones, dates in words, then `13.06` and `9–13`. */
export function takeTimes(whole: Masked, text: () => Masked, take: Take): Times {
  const written: Found<When[]>[] = [...take(findFullDays(text()))]
  const sure = [...take(findHours(text(), ['sure']))]
  const phones = take(findPhones(text()))
  written.push(...take(findWordedDays(text())))
  if (written.length > 0) sure.push(...take(findHours(text(), ['dotted']).filter(({ start }) => sure.length === 0 || isBehind(written, start, whole))))
  written.push(...take(findShortDays(text())))
  const days = take(joinDays(hide(whole, findEveryWeekday(whole)), written))
  const others = findHours(text(), ['sure', 'bare', 'dotted'])
  const isAll = days.length > 0 || isNoiseOnly(hide(text(), others).folded)
  const known = new Set(sure.map(({ start }) => start))
  const hours = marked([...sure, ...others], days, whole).filter(({ isOwn, start }) => isAll || isOwn || known.has(start))
  take(hours)
  const loose = days.length > 0 && hours.length === 0 ? take(findHours(text(), ['loose'])) : []
  return { days, hours: [...hours, ...loose.map((one) => ({ ...one, isOwn: false }))], phones, left: text() }
}

const isBehind = (days: readonly Found<When[]>[], start: number, { folded }: Masked) => days.some(({ end }) => end <= start && start - end <= longestGap && !/[^\s,(]|,.*,/u.test(folded.slice(end, start)))

const longestGap = 30
/** Words and signs between a day and its hours, or between hours of one day. */
const joining = /^(?:[\s,;:.()[\]|\u2010-\u2015-]|(?<![a-z])(?:w|we|od|do|i|a|oraz|r|roku|h|g|godz|godzina|godziny|godzinach|dnia|dniu)(?![a-z]))*$/u

/** Sure hours are the duty's own, unless they are those of a break; others where they stand beside a day or other hours, or in a cell of their own. */
function marked(found: readonly FoundHours[], days: readonly Found<When[]>[], { folded }: Masked): TakenHours[] {
  const sorted = found.toSorted((left, right) => left.start - right.start)
  const isNear = (from: number, to: number) => to - from <= longestGap && joining.test(folded.slice(from, to))
  const starts = [...days.map(({ start }) => start), ...sorted.filter(({ isBreak }) => !isBreak).map(({ start }) => start)].toSorted((left, right) => left - right)
  const ends = days.map(({ end }) => end).toSorted((left, right) => left - right)
  let [day, next, before] = [0, 0, -longestGap - 1]
  return sorted.map((one) => {
    while (day < ends.length && ends[day]! <= one.start) before = Math.max(before, ends[day++]!)
    while (next < starts.length && starts[next]! < one.end) next += 1
    const isBeside = isNear(before, one.start) || (next < starts.length && isNear(one.end, starts[next]!))
    const isOwn = !one.isBreak && (one.kind === 'sure' || isBeside || isCell(folded, one))
    if (isOwn) before = Math.max(before, one.end)
    return { ...one, isOwn }
  })
}

const isCell = (folded: string, { start, end }: Span) => folded.includes('\t') && /(?:^|\t) ?$/u.test(folded.slice(Math.max(0, start - 2), start)) && /^ ?(?:\t|$)/u.test(folded.slice(end, end + 2))
