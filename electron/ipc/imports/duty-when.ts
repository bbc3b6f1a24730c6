import { yearOf } from '#shared/domain/day.ts'
import type { Lookups } from '#shared/domain/duty-text/lookups.ts'
import type { WrittenDay } from '#shared/domain/duty-text/find-days.ts'
import { readRow } from '#shared/domain/duty-text/read-row.ts'
import { agrees, dayIn } from '#shared/domain/duty-text/resolve-day.ts'
import { readWeekday } from '#shared/domain/duty-text/weekday-words.ts'
import { fold } from '#shared/text/fold.ts'
import { formatDateBare, weekdayName } from '#shared/text/format-date.ts'
import { readHour, type Hours } from '#shared/text/read-hours.ts'
import { shortened } from '#shared/text/shortened.ts'
import type { Read } from './read-label.ts'

/** The days of the consultation: of a day without its year they say which year is meant. */
export type Period = { startsOn: string; endsOn: string }
type Day = { date: string; hours: readonly Hours[]; hasYear: boolean }

const shown = (text: string) => `„${shortened(text, 60)}”`

/** The day of a row in any notation of the office, with the hours that stand beside it in the same cell. A weekday, in the cell or in one of its own, must be that of the day. */
export function readDutyDay({ date: cell, weekday }: { date: string; weekday: string }, { startsOn, endsOn }: Period, lookups: Lookups): Read<Day> {
  if (cell.trim() === '') return { fault: 'Brak daty. Wpisz dzień dyżuru, np. 24.09.2026.' }
  const isWeekday = readWeekday(fold(weekday).trim()) !== null
  const read = readRow([cell, isWeekday ? weekday : ''], ['date', 'weekday'], lookups)
  const whens = read.slots.flatMap((slot) => slot.whens)
  const [when] = whens
  if (!when || read.rest !== '' || read.phones.length + read.units.length + read.people.length > 0) return { fault: `Nie wiadomo, jaki to dzień: ${shown(cell)}. Wpisz datę w postaci 24.09.2026.` }
  if (whens.length > 1 || when.last) return { fault: `W jednym wierszu może być jeden dzień, a tu jest: ${shown(cell)}. Każdy dzień wpisz w osobnym wierszu.` }
  const date = meantDay(when.first, { startsOn, endsOn })
  if (date === undefined) return { fault: `Takiego dnia nie ma w kalendarzu: ${shown(cell)}. Popraw datę.` }
  if (!agrees(date, when.first)) return { fault: `${formatDateBare(date)} to ${weekdayName(date)}, a w pliku jest inny dzień tygodnia. Popraw datę albo dzień tygodnia.` }
  return { value: { date, hours: read.slots.flatMap((slot) => slot.hours), hasYear: when.first.year !== null } }
}

/** Without a year: in the consultation, else on the weekday that is said, else in the year in which the consultation begins. */
function meantDay(written: WrittenDay, { startsOn, endsOn }: Period): string | undefined {
  if (written.year !== null) return dayIn(written, written.year)
  const days = [yearOf(startsOn), yearOf(endsOn)].flatMap((year) => dayIn(written, year) ?? [])
  const right = days.filter((day) => agrees(day, written))
  return right.find((day) => startsOn <= day && day <= endsOn) ?? right[0] ?? days[0]
}

/** Both ends of a duty in one cell: `10.00–14.00`, `9-13`. */
export function readDutyHours(cell: string, lookups: Lookups): Read<Hours> {
  const read = readRow([cell.normalize('NFKC')], ['hours'], lookups)
  const [hours, ...more] = read.slots.flatMap((slot) => slot.hours)
  if (!hours || read.rest !== '') return { fault: `Nie wiadomo, jakie to godziny: ${shown(cell)}. Wpisz je w postaci 10.00–14.00.` }
  return more.length > 0 ? { fault: `W jednym wierszu mogą być jedne godziny, a tu jest: ${shown(cell)}. Drugie wpisz w osobnym wierszu.` } : { value: hours }
}

/** One end: `10:00`, `10.00`, `10`, `1000`, `10⁰⁰`. */
export function readDutyClock(cell: string): Read<string> {
  const clock = readHour(cell)
  return clock === undefined ? { fault: `Nie wiadomo, jaka to godzina: ${shown(cell)}. Wpisz ją w postaci 10:00.` } : { value: clock }
}
