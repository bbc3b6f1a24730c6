import { monthSource } from './day-patterns.ts'
import type { Found, Masked } from './masked.ts'

/** `from` and `to` as `HH:MM`; `to` may come first, which is asked about. */
export type Hours = { from: string; to: string }
/** `sure`: written as hours are. `dotted`: `10.10–12.10` can be days too. `bare`: `9–13` can be anything, so it counts only beside a day. */
export type HoursKind = 'sure' | 'dotted' | 'bare'

const clock = '(\\d{1,2})(?:([.:])(\\d{2})(?::\\d{2})?)?'
const between = '(?:\\s{0,3}(?:[-\\u2010-\\u2015\\u2212~]{1,2}|(?<![a-z])do(?![a-z]))\\s{0,3}(?:godz(?:\\.|in[ay])?\\s{0,2})?|\\s?\\t\\s?(?:do\\s)?)'
const unit = '(?:\\s?(?:h|godz\\.?)(?![a-z]))?'
const range = new RegExp(`(?<![\\d.,:/])${clock}${unit}${between}${clock}${unit}(?!\\d|[.:/]\\d)`, 'gu')
/** `1500-1800`: minutes that were raised above the line. Only where hours are expected or in a cell of its own, for `2015-2030` are years. */
const joinedRange = new RegExp(`(?<![\\d.,:/])(\\d{1,2})(\\d{2})${between}(\\d{1,2})(\\d{2})(?!\\d|[.:/]\\d)`, 'gu')
const hourWord = /(?:^|[^a-z])((?:w\s{1,2})?(?:od\s{1,2})?godz(?:\.|in(?:ach|y|a|ie)?)?:?\s{0,3}(?:od\s{1,2})?|od\s{1,3})$/u
/** Words after which two numbers are a place. */
const placeWord = /(?:^|[^a-z])(?:pok|pokoj|pokoje|pokoju|nr|numer|ul|sala|sali|tel|wew|lok|str|pkt|art|ust|poz|lata|latach)\.?\s{0,2}$/u
const monthNext = new RegExp(`^(?:\\.|-go)?\\s{0,3}${monthSource}`, 'u')
const reach = 30

/** Hours of one kind, or of several. `isExpected` where the heading of a column says that these are hours. */
export function findHours({ folded }: Masked, kinds: readonly HoursKind[], isExpected = false): Found<Hours>[] {
  const found = [...folded.matchAll(range)].flatMap((match) => {
    const [whole, fromHour, fromSign, fromMinute, toHour, toSign, toMinute] = match
    const lead = hourWord.exec(folded.slice(Math.max(0, match.index - reach), match.index))
    const hasWord = isExpected || (lead !== null && lead[1]!.includes('godz'))
    const kind = kindOf({ fromHour: fromHour!, toHour: toHour!, fromSign, toSign, fromMinute, toMinute, isTab: whole.includes('\t'), hasWord })
    if (!kind || !kinds.includes(kind)) return []
    if (kind !== 'sure' && monthNext.test(folded.slice(match.index + whole.length, match.index + whole.length + reach))) return []
    if (kind === 'bare' && placeWord.test(folded.slice(Math.max(0, match.index - reach), match.index))) return []
    const value = { from: clockOf(fromHour!, fromMinute), to: clockOf(toHour!, toMinute) }
    return [{ start: match.index - (lead?.[1]!.length ?? 0), end: match.index + whole.length, value }]
  })
  const joined = isExpected || (kinds.includes('sure') && folded.includes('\t')) ? findJoined(folded).filter((one) => isExpected || isCell(folded, one)) : []
  return [...found, ...joined]
}

type Parts = { fromHour: string; toHour: string; fromSign: string | undefined; toSign: string | undefined; fromMinute: string | undefined; toMinute: string | undefined; isTab: boolean; hasWord: boolean }

function kindOf({ fromHour, toHour, fromSign, toSign, fromMinute, toMinute, isTab, hasWord }: Parts): HoursKind | undefined {
  const minutes = [fromMinute, toMinute].filter((minute) => minute !== undefined)
  if (Math.max(Number(fromHour), Number(toHour)) > 23 || minutes.some((minute) => Number(minute) > 59)) return undefined
  if (isTab && minutes.length < 2) return undefined
  if (fromSign === ':' || toSign === ':' || hasWord) return 'sure'
  if (minutes.length === 0) return 'bare'
  if (minutes.some((minute) => Number(minute) % 5 !== 0)) return undefined
  return minutes.length === 2 && minutes.every((minute) => minute === '05' || minute === '10') ? 'dotted' : 'sure'
}

function findJoined(folded: string): Found<Hours>[] {
  return [...folded.matchAll(joinedRange)].flatMap((match) => {
    const [whole, fromHour, fromMinute, toHour, toMinute] = match
    if (Math.max(Number(fromHour), Number(toHour)) > 23 || Math.max(Number(fromMinute), Number(toMinute)) > 59) return []
    return [{ start: match.index, end: match.index + whole.length, value: { from: clockOf(fromHour!, fromMinute), to: clockOf(toHour!, toMinute) } }]
  })
}

const isCell = (folded: string, { start, end }: Found<Hours>) => (start === 0 || folded[start - 1] === '\t') && (end === folded.length || folded[end] === '\t')

const clockOf = (hour: string, minute = '00') => `${hour.padStart(2, '0')}:${minute}`

/** Hours as somebody types them in an answer: `9–13`, `15.00-18.00`. */
export function readHours(text: string): Hours | undefined {
  const folded = text.slice(0, 100).toLowerCase()
  return findHours({ raw: folded, folded }, ['sure'], true)[0]?.value
}
