/** A weekday in folded text, whole or short, in the cases in which it stands beside a date. */
export const weekdaySource = '(?:poniedzial(?:ek|ku)|pon|pn|wtor(?:ek|ku)|wt|srod[aey]|sr|czwart(?:ek|ku)|czw|piat(?:ek|ku)|pt|sobot[aey]|sob|niedziel[aei]|niedz|ndz|nd)(?![a-z])'

/** Weekdays on which something is done again and again. */
export const everyWeekday = /(?<![a-z])(?:poniedzialki|wtorki|srody|czwartki|piatki|soboty|niedziele)(?![a-z])/gu

const starts = [['po', 1], ['pn', 1], ['wt', 2], ['sr', 3], ['cz', 4], ['pi', 5], ['pt', 5], ['so', 6], ['ni', 0], ['nd', 0]] as const

/** 0 = Sunday … 6 = Saturday, as `weekdayOf` counts. */
export function readWeekday(word: string): number | null {
  return starts.find(([start]) => word.startsWith(start))?.[1] ?? null
}
