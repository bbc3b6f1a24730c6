import { firstDay } from '#shared/domain/meeting.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import type { PositionEntry } from './data.ts'

/** What of a postulate places its answers in time. */
type Answered = { meeting: Meeting | null; postulate: Pick<Postulate, 'receivedOn' | 'year'> }

/** The day whose names of units a paper about a year carries: the last one of a year that is over, until then today. Without a year it is today. */
export function lastDayOf(year: number | null, today: string): string {
  const end = `${year ?? ''}-12-31`
  return year !== null && end < today ? end : today
}

/** The day whose names of units a meeting carries: its first one; a meeting known by its year only has the names of the end of that year. */
export function namingDayOfMeeting({ dates, year }: Meeting, today: string): string {
  return firstDay(dates) ?? lastDayOf(year, today)
}

/** The day whose names of units an answer carries: its own, else that of the meeting, else that on which the postulate came, else the end of the postulate's year. A paper printed years later still names the units as they were. */
export function namingDayOfAnswer({ position }: PositionEntry, { meeting, postulate }: Answered, today: string): string {
  return position.date ?? (meeting && firstDay(meeting.dates)) ?? postulate.receivedOn ?? lastDayOf(postulate.year, today)
}
