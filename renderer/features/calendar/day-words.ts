import { formatDayAndWeekday } from '#shared/text/format-date.ts'
import { formatTime, formatTimeRange } from '#shared/text/format-time.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import type { Day, Year } from './year-days.ts'

export const monthNames = ['styczeń', 'luty', 'marzec', 'kwiecień', 'maj', 'czerwiec', 'lipiec', 'sierpień', 'wrzesień', 'październik', 'listopad', 'grudzień'] as const
export const weekdayHeads = ['pn', 'wt', 'śr', 'cz', 'pt', 'so', 'nd'] as const
export const weekdayNames = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'] as const

const deadlineForms = { one: 'termin', few: 'terminy', many: 'terminów' }

/** `2026-09` → `wrzesień 2026`. */
export const monthName = (day: string) => `${monthNames[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`

/** A day and all that is marked on it, for those who hear it; the number that is seen is its first word. */
export function dayLabel({ date, off, deadlines, meetings, duties }: Day, today: string): string {
  const total = duties.reduce((sum, duty) => sum + duty.total, 0)
  const marks = [
    date === today && 'dziś', ...off.map((name) => `dzień wolny: ${name}`), deadlines.length > 0 && countOf(deadlines.length, deadlineForms), meetings.length > 0 && countOf(meetings.length, nouns.meeting), total > 0 && countOf(total, nouns.duty),
  ]
  return [formatDayAndWeekday(date), ...marks].filter(Boolean).join(', ')
}

/** `10.00–12.00`, `od 10.00`, or nothing where the hours are not known. */
export function meetingHours({ from, to }: Year['meetings'][number]): string {
  if (from === null) return to === null ? '' : `do ${formatTime(to)}`
  return to === null ? `od ${formatTime(from)}` : formatTimeRange(from, to)
}
