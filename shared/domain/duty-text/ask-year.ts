import type { When, WrittenDay } from './find-days.ts'
import { leftOut } from './parsed-roster.ts'
import type { Ask } from './ask.ts'
import { agrees, dayIn } from './resolve-day.ts'

const farthest = 15

/** The year of days that were written without one. First those in which all weekdays are right, of them first those that the text names, then the nearest. */
export function askYear(whens: readonly When[], { named, today, afterNewYear }: { named: readonly number[]; today: string; afterNewYear: ReadonlySet<WrittenDay> }): Ask {
  const days = whens.flatMap(({ first, last }) => [first, ...(last ? [last] : [])]).filter(({ year }) => year === null)
  const thisYear = Number(today.slice(0, 4))
  const hasWeekdays = days.some(({ weekday }) => weekday !== null)
  const isRight = (year: number) => days.every((day) => {
    const found = dayIn(day, afterNewYear.has(day) ? year + 1 : year)
    return found !== undefined && agrees(found, day)
  })
  const near = Array.from({ length: farthest * 2 + 1 }, (_, index) => thisYear + index - farthest)
  const usual = [...named, thisYear, thisYear + 1]
  const years = [...new Set([...usual, ...(hasWeekdays ? near : [])])].filter((year) => year >= 1900 && year <= 2100)
  const rank = (year: number) => [isRight(year) ? 0 : 1, named.includes(year) ? 0 : 1, Math.abs(year - thisYear)]
  const sorted = years.map((year) => ({ year, rank: rank(year) })).toSorted((left, right) => left.rank[0]! - right.rank[0]! || left.rank[1]! - right.rank[1]! || left.rank[2]! - right.rank[2]! || right.year - left.year)
  const offered = sorted.filter(({ year, rank: [wrong] }) => !hasWeekdays || wrong === 0 || usual.includes(year)).slice(0, 5)
  return {
    kind: 'year', sentence: 'W datach nie ma roku. Którego roku są te dyżury?',
    options: [...offered.map(({ year, rank: [wrong] }) => ({ value: String(year), label: hasWeekdays && wrong === 0 ? `${year} (dni tygodnia się zgadzają)` : String(year) })), { value: leftOut, label: 'Pomiń' }],
  }
}
