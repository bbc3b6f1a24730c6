import type { FoundHours } from './find-hours.ts'
import { beforeHours, betweenHours, clockOf, placeWord } from './hour-patterns.ts'

/** `1500-1800`: minutes that were raised above the line. */
const both = new RegExp(`${beforeHours}(\\d{1,2})(\\d{2})${betweenHours}(\\d{1,2})(\\d{2})(?!\\d|[.:/]\\d)`, 'gu')
/** `930-12`, `9-1330`: only one of them. */
const either = [new RegExp(`${beforeHours}(\\d{1,2})(\\d{2})${betweenHours}(\\d{1,2})(?:[.:](\\d{2}))?(?!\\d|[.:/]\\d)`, 'gu'), new RegExp(`${beforeHours}(\\d{1,2})(?:[.:](\\d{2}))?${betweenHours}(\\d{1,2})(\\d{2})(?!\\d|[.:/]\\d)`, 'gu')]
/** `2015-2030` are years. */
const year = /^(?:19|20)\d{2}/u
const reach = 60

/** Hours whose minutes stand without a sign: sure where hours are expected, behind a word that says so, and in a cell of their own; else, when both have minutes and are no years, bare. */
export function findJoinedHours(folded: string, isExpected: boolean, hasHourWord: (before: string) => boolean): Omit<FoundHours, 'isBreak'>[] {
  if (!/\d{3}/u.test(folded)) return []
  return [both, ...either].flatMap((pattern) => [...folded.matchAll(pattern)].flatMap((match) => {
    const [whole, fromHour, fromMinute, toHour, toMinute] = match
    const span = { start: match.index, end: match.index + whole.length }
    if (Math.max(Number(fromHour), Number(toHour)) > 23 || Math.max(Number(fromMinute ?? 0), Number(toMinute ?? 0)) > 59) return []
    const before = folded.slice(Math.max(0, match.index - reach), match.index)
    const isSure = isExpected || hasHourWord(before) || (pattern === both && isCell(folded, span))
    const mayBe = pattern === both && !whole.includes('\t') && !year.test(whole) && !placeWord.test(before) && [fromMinute, toMinute].every((minute) => Number(minute) % 5 === 0)
    return isSure || mayBe ? [{ ...span, value: { from: clockOf(fromHour!, fromMinute), to: clockOf(toHour!, toMinute) }, kind: isSure ? 'sure' as const : 'bare' as const }] : []
  }))
}

const isCell = (folded: string, { start, end }: { start: number; end: number }) => folded.includes('\t') && (start === 0 || folded[start - 1] === '\t') && (end === folded.length || folded[end] === '\t')
