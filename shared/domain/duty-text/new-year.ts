import type { When, WrittenDay } from './find-days.ts'
import { leftOut } from './parsed-roster.ts'
import type { Ask } from './ask.ts'

const [lastMonths, firstMonths] = [10, 3]

/** Days without a year that come behind the last months of one as those of the next do: `31 grudnia`, then `4 stycznia`. */
export function daysAfterNewYear(whens: readonly When[]): ReadonlySet<WrittenDay> {
  const found = new Set<WrittenDay>()
  let [month, isAfter] = [0, false]
  for (const { first, last } of whens) {
    if (first.year !== null) continue
    if (month >= lastMonths && first.month <= firstMonths) isAfter = true
    else if (first.month >= lastMonths) isAfter = false
    month = first.month
    if (isAfter) for (const day of [first, last]) if (day && day.year === null) found.add(day)
  }
  return found
}

/** Which year such days belong to, when those before them are of `year`. */
export const askNewYear = (year: number): Ask => ({
  kind: 'year', sentence: `Po dniach z końca roku ${year} są w tekście dni z początku roku. Którego roku są te drugie?`,
  options: [{ value: String(year + 1), label: `${year + 1}, czyli po Nowym Roku` }, { value: String(year), label: String(year) }, { value: leftOut, label: 'Pomiń' }],
})
