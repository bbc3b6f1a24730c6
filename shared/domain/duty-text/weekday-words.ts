import type { Found, Masked } from './masked.ts'

/** A weekday in folded text, whole or short, in the cases in which it stands beside a date. */
export const weekdaySource = '(?:poniedzial(?:ek|ku)|pon|pn|wtor(?:ek|ku)|wt|srod[aey]|sr|czwart(?:ek|ku)|czw|piat(?:ek|ku)|pt|sobot[aey]|sob|niedziel[aei]|niedz|ndz|nd)(?![a-z])'

const plurals = '(?:poniedzialki|wtorki|srody|czwartki|piatki|soboty|niedziele)(?![a-z])'
const one = new RegExp(weekdaySource, 'gu')
/** `każdy poniedziałek i środę`, `co czwartek`. */
const eachOne = new RegExp(`(?<![a-z])(?:we?\\s{1,2})?(?:kazd(?:y|a|e|ym|ej)|co)\\s{1,3}(${weekdaySource}(?:\\s{0,2}(?:,|(?<=\\s)(?:i|oraz)(?=\\s))\\s{0,2}${weekdaySource}){0,6})`, 'gu')
const each = new RegExp(`(?<![a-z])${plurals}`, 'gu')

/** Weekdays on which something is done again and again, named one by one: they are not those of the date beside them. */
export const findEveryWeekday = ({ folded }: Masked): Found<number[]>[] =>
  [...folded.matchAll(eachOne)].map((match) => ({ start: match.index, end: match.index + match[0].length, value: [...match[1]!.matchAll(one)].flatMap(([word]) => readWeekday(word) ?? []) }))

/** All weekdays on which something is done again and again, `poniedziałki i środy` too. */
export function findRepeatedWeekdays(text: Masked): Found<number[]>[] {
  const every = findEveryWeekday(text)
  const others = [...text.folded.matchAll(each)].map((match) => ({ start: match.index, end: match.index + match[0].length, value: [readWeekday(match[0])!] }))
  return [...every, ...others.filter(({ start, end }) => !every.some((found) => found.start < end && start < found.end))]
}

const starts = [['po', 1], ['pn', 1], ['wt', 2], ['sr', 3], ['cz', 4], ['pi', 5], ['pt', 5], ['so', 6], ['ni', 0], ['nd', 0]] as const

/** 0 = Sunday … 6 = Saturday, as `weekdayOf` counts. */
export function readWeekday(word: string): number | null {
  return starts.find(([start]) => word.startsWith(start))?.[1] ?? null
}
