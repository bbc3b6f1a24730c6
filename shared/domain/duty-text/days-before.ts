/** What stands directly before a date and shares its month: a list of days, or the first day of a period. */
export type DaysBefore = { start: number; days: number[]; rangeFrom?: number }

/** Room for ten days with their signs. */
const reach = 60
const oneBefore = /(?:^|[^\d.,:/])(\d{1,2})\.?\s{0,2}(,|i|oraz|-|\u2010|\u2011|\u2012|\u2013|\u2014|\u2212|do)\s{0,3}(?:i\s{1,2})?$/u
/** After these words, or after no word, a number is a day; `ul. Dekerta 24, 3 października` is an address. */
const mayPrecede = /(?:^|[^a-z])(?:dniach|dniu|dnia|dni|terminach|terminy|dyzury|dyzur|w|od|i|oraz|na)\s{1,3}$|(?:^|[^a-z\d\s.])\s{0,3}$|[\t\n]\s{0,3}$|^\s*$/u
/** The end of `9-13, 25.09.2026` or of a telephone is no day. */
const partOfHours = /\d\s{0,2}(?:(?:[-\u2010-\u2015\u2212]|(?<=[\d\s])do)\s{0,3})?$/u
const listing = new Set([',', 'i', 'oraz'])

/** Days before the date at `index`. Nothing when the numbers may be something else: the end of a telephone number, hours, an address. */
export function daysBefore(folded: string, index: number): DaysBefore {
  const none: DaysBefore = { start: index, days: [] }
  const low = Math.max(0, index - reach)
  const days: number[] = []
  let start = index
  for (;;) {
    const found = oneBefore.exec(folded.slice(low, start))
    if (!found) break
    const [whole, digits, sign] = found
    const day = Number(digits)
    const at = low + found.index + whole.indexOf(digits!)
    if (day < 1 || day > 31 || partOfHours.test(folded.slice(low, at))) return none
    if (!listing.has(sign!)) {
      const isAlone = days.length === 0 && mayPrecede.test(folded.slice(low, at))
      return isAlone ? { start: at, days: [], rangeFrom: day } : none
    }
    days.unshift(day)
    start = at
  }
  return days.length > 0 && mayPrecede.test(folded.slice(low, start)) ? { start, days } : none
}
