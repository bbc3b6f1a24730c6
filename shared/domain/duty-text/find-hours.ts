import type { Hours } from '#shared/text/read-hours.ts'
import { monthSource } from './day-patterns.ts'
import { findJoinedHours } from './find-joined-hours.ts'
import { beforeHours, betweenHours, clockOf, placeWord } from './hour-patterns.ts'
import type { Found, Masked } from './masked.ts'

/**
 * `sure`: written as hours are. `dotted`: `10.10–12.10` can be days too. `bare`: `9–13` can be anything, so it counts only beside a day.
 * `loose`: two hours without anything between them.
 */
export type HoursKind = 'sure' | 'dotted' | 'bare' | 'loose'
/** `isBreak`: the words before say that these are the hours of a break. */
export type FoundHours = Found<Hours> & { kind: HoursKind; isBreak: boolean }

const clock = '(\\d{1,2})(?:([.:])(\\d{2})(?::\\d{2})?)?'
const unit = '(?:\\s?(?:h|godz\\.?)(?![a-z]))?'
const range = new RegExp(`${beforeHours}${clock}${unit}${betweenHours}${clock}${unit}(?!\\d|[.:/]\\d)`, 'gu')
const commaRange = new RegExp(`(?<![\\d.,:/-])(\\d{1,2})(,)(00|15|30|45)${betweenHours}(\\d{1,2})(,)(00|15|30|45)(?!\\d|[.,:/]\\d)`, 'gu')
const looseRange = /(?<![\d.,:/])(?:(\d{1,2})([.:])(\d{2}) {1,3}(?=\d{1,2}[.:])|(?<=\t)(\d{1,2})(?:([.:])(\d{2}))? ?\t ?)(\d{1,2})(?:([.:])(\d{2}))?(?= ?(?:\t|$|[^\d\s.,:/-]))/gu
const hourWord = /(?:^|[^a-z])((?:w\s{1,2})?(?:od\s{1,2})?(?:godz(?:\.|in(?:ach|y|a|ie)?)?:?|g\.)\s{0,3}(?:od\s{1,2})?|od\s{1,3})$/u
const breakWord = /przerw[a-z]{0,4}(?:\s[a-z]{4,15})?[\s:(\u2010-\u2015-]{0,4}(?:w\s)?(?:godz[a-z]{0,6}\.?:?\s?)?(?:od\s)?$/u
/** The number before is the hour of these minutes: `9 00–13 00`. */
const minutesOf = /(?:^|[^\d.,:/])\d{1,2} $/u
const monthNext = new RegExp(`^(?:\\.|-go)?\\s{0,3}${monthSource}`, 'u')
const reach = 60

/** Hours of one kind, or of several, in their order. `isExpected` where the heading of a column says that these are hours. */
export function findHours({ folded }: Masked, kinds: readonly HoursKind[], isExpected = false): FoundHours[] {
  if (!/\d/u.test(folded)) return []
  const ranges = [range, commaRange].flatMap((pattern) => [...folded.matchAll(pattern)]).flatMap((match) => readRange(folded, match, isExpected))
  const joined = findJoinedHours(folded, isExpected, (before) => hasHourWord(before))
  const loose = isExpected || !kinds.includes('loose') ? [] : [...folded.matchAll(looseRange)].flatMap(readLoose)
  const all = [...ranges, ...joined, ...loose].map((one) => ({ ...one, isBreak: breakWord.test(folded.slice(Math.max(0, one.start - reach), one.start)) }))
  return apart(all.filter(({ kind }) => kinds.includes(kind)))
}

const hasHourWord = (before: string) => hourWord.exec(before)?.[1]!.startsWith('od') === false

function readRange(folded: string, match: RegExpExecArray, isExpected: boolean): Omit<FoundHours, 'isBreak'>[] {
  const [whole, fromHour, fromSign, fromMinute, toHour, toSign, toMinute] = match
  const before = folded.slice(Math.max(0, match.index - reach), match.index)
  const lead = hourWord.exec(before)
  const hasWord = isExpected || /godz|g\./u.test(lead?.[1] ?? '')
  const kind = kindOf({ fromHour: fromHour!, toHour: toHour!, fromSign, toSign, fromMinute, toMinute, isTab: whole.includes('\t'), hasWord })
  if (!kind || (fromMinute === undefined && minutesOf.test(before))) return []
  if (kind !== 'sure' && monthNext.test(folded.slice(match.index + whole.length, match.index + whole.length + reach))) return []
  if (kind === 'bare' && placeWord.test(before)) return []
  return [{ start: match.index - (lead?.[1]!.length ?? 0), end: match.index + whole.length, value: { from: clockOf(fromHour!, fromMinute), to: clockOf(toHour!, toMinute) }, kind }]
}

function readLoose(match: RegExpExecArray): Omit<FoundHours, 'isBreak'>[] {
  const [whole, spacedHour, , spacedMinute, cellHour, , cellMinute, toHour, , toMinute] = match
  const [fromHour, fromMinute] = [spacedHour ?? cellHour!, spacedMinute ?? cellMinute]
  const isHours = [fromHour, toHour].every((hour) => Number(hour) <= 23) && [fromMinute, toMinute].every((minute) => Number(minute ?? 0) <= 59)
  return isHours && (cellHour !== undefined || toMinute !== undefined) ? [{ start: match.index, end: match.index + whole.length, value: { from: clockOf(fromHour, fromMinute), to: clockOf(toHour!, toMinute) }, kind: 'loose' }] : []
}

/** The first and longest of those that share signs. */
function apart(found: readonly FoundHours[]): FoundHours[] {
  let taken = 0
  return found.toSorted((left, right) => left.start - right.start || right.end - left.end).filter(({ start, end }) => {
    if (start < taken) return false
    taken = end
    return true
  })
}

type Parts = { fromHour: string; toHour: string; fromSign: string | undefined; toSign: string | undefined; fromMinute: string | undefined; toMinute: string | undefined; isTab: boolean; hasWord: boolean }

function kindOf({ fromHour, toHour, fromSign, toSign, fromMinute, toMinute, isTab, hasWord }: Parts): HoursKind | undefined {
  const minutes = [fromMinute, toMinute].filter((minute) => minute !== undefined)
  if (Math.max(Number(fromHour), Number(toHour)) > 23 || minutes.some((minute) => Number(minute) > 59)) return undefined
  if (isTab && minutes.length < 2) return undefined
  if (fromSign === ':' || toSign === ':' || hasWord) return 'sure'
  if (minutes.length === 0 || minutes.some((minute) => Number(minute) % 5 !== 0)) return 'bare'
  return minutes.length === 2 && minutes.every((minute) => minute === '05' || minute === '10') ? 'dotted' : 'sure'
}
