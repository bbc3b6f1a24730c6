import { addDays, isWeekend, yearOf } from './day.ts'

/** Easter Sunday of the Gregorian calendar (Meeus/Jones/Butcher). */
export function easterSunday(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const e = b % 4
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const month = Math.floor((h + l - 7 * m + 114) / 31)
  const day = ((h + l - 7 * m + 114) % 31) + 1
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const fixed = [
  ['01-01', 'Nowy Rok'], ['01-06', 'Święto Trzech Króli'], ['05-01', 'Święto Pracy'], ['05-03', 'Święto Narodowe Trzeciego Maja'], ['08-15', 'Wniebowzięcie Najświętszej Maryi Panny'],
  ['11-01', 'Wszystkich Świętych'], ['11-11', 'Narodowe Święto Niepodległości'], ['12-25', 'Boże Narodzenie'], ['12-26', 'Boże Narodzenie (drugi dzień)'],
] as const

/** Statutory days off of a year, by date. Act of 18 January 1951, art. 1; Christmas Eve since 1 February 2025 (Dz.U. 2024 poz. 1965). */
export function holidaysOf(year: number): { date: string; name: string }[] {
  const easter = easterSunday(year)
  return [
    ...fixed.map(([day, name]) => ({ date: `${year}-${day}`, name })),
    { date: easter, name: 'Wielkanoc' },
    { date: addDays(easter, 1), name: 'Poniedziałek Wielkanocny' },
    { date: addDays(easter, 49), name: 'Zielone Świątki' },
    { date: addDays(easter, 60), name: 'Boże Ciało' },
    ...(year >= 2025 ? [{ date: `${year}-12-24`, name: 'Wigilia Bożego Narodzenia' }] : []),
  ].toSorted((a, b) => a.date.localeCompare(b.date))
}

/** Asked of every day of a roster or a calendar, so each year is computed once. */
const byYear = new Map<number, ReadonlyMap<string, string>>()

export function holidayOn(day: string): string | undefined {
  const year = yearOf(day)
  const known = byYear.get(year) ?? new Map(holidaysOf(year).map(({ date, name }) => [date, name]))
  byYear.set(year, known)
  return known.get(day)
}

/** Why the office does not work on a day, or undefined when it does. `closedDays` are the office's own (settings). */
export function dayOffReason(day: string, closedDays: readonly { date: string; name: string }[]): string | undefined {
  return holidayOn(day) ?? closedDays.find(({ date }) => date === day)?.name ?? (isWeekend(day) ? 'dzień wolny od pracy (weekend)' : undefined)
}
