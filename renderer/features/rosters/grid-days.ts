import { isWeekend } from '#shared/domain/day.ts'
import { weekdayName } from '#shared/text/format-date.ts'

export type DayMark = { /** What is to be known of the day, in words; empty for an ordinary one. */ words: string; kind: 'meeting' | 'off' | 'outside' | undefined }
type DaySetting = { period: { startsOn: string; endsOn: string }; meetings: ReadonlySet<string>; dayOff: (day: string) => string | undefined }

/** What makes a day other than the rest: the consultation's meeting, a day off and why, a day on which the consultation is not on. */
export function dayMark(day: string, { period, meetings, dayOff }: DaySetting): DayMark {
  const isMeeting = meetings.has(day)
  const off = dayOff(day)
  const isOutside = day < period.startsOn || day > period.endsOn
  const reason = off !== undefined && off.startsWith('dzień wolny') && isWeekend(day) ? 'weekend' : off
  const words = [...(isMeeting ? ['spotkanie'] : []), ...(reason === undefined ? [] : [reason]), ...(isOutside ? ['poza terminem'] : [])].join(', ')
  return { words, kind: isMeeting ? 'meeting' : off === undefined ? (isOutside ? 'outside' : undefined) : 'off' }
}

/** `2026-09-21` → `21.09 pon.`: a day in a narrow column, whose year is that of the roster. */
export function shortDay(day: string): string {
  const name = weekdayName(day)
  const short = { środa: 'śr.', wtorek: 'wt.', piątek: 'pt.', czwartek: 'czw.', niedziela: 'niedz.' }[name] ?? `${name.slice(0, 3)}.`
  return `${day.slice(8)}.${day.slice(5, 7)} ${short}`
}
