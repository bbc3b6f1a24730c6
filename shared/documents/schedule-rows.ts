import { meetingYear, type MeetingDate } from '#shared/domain/meeting.ts'
import { comparePolish } from '#shared/text/collate.ts'
import type { MeetingEntry } from './meeting-data.ts'
import { sortedDates } from './meeting-facts.ts'
import { meetingName } from './meeting-words.ts'

/** One day of a meeting, and which of how many; null for a meeting without a day. */
export type ScheduledDay = { entry: MeetingEntry; day: (MeetingDate & { ordinal: number; count: number }) | null }

/** The forms of a schedule: what kinds of meetings it holds. The first is the usual one. */
export const scheduleVariants = [{ key: 'wszystkie', title: 'wszystkie spotkania' }, { key: 'branzowe', title: 'spotkania branżowe' }, { key: 'konsultacyjne', title: 'spotkania konsultacyjne' }] as const
export type ScheduleVariant = (typeof scheduleVariants)[number]['key']

const isWanted: Record<ScheduleVariant, (entry: MeetingEntry) => boolean> = {
  wszystkie: () => true,
  branzowe: ({ meeting }) => meeting.kind === 'sector',
  konsultacyjne: ({ meeting }) => meeting.kind === 'consultation',
}

/** The meetings of a variant. */
export const wantedMeetings = (entries: readonly MeetingEntry[], variant: ScheduleVariant) => entries.filter(isWanted[variant])

/** Each day of each meeting by date and hour; meetings without a day last, by year and name. */
export function scheduledDays(entries: readonly MeetingEntry[]): ScheduledDay[] {
  const rows = entries.flatMap((entry): ScheduledDay[] => {
    const dates = sortedDates(entry.meeting)
    return dates.length === 0 ? [{ entry, day: null }] : dates.map((date, index) => ({ entry, day: { ...date, ordinal: index + 1, count: dates.length } }))
  })
  return rows.toSorted((one, other) => byDay(one, other) || comparePolish(meetingName(one.entry.meeting), meetingName(other.entry.meeting)))
}

function byDay(one: ScheduledDay, other: ScheduledDay): number {
  const [first, second] = [momentOf(one), momentOf(other)]
  return first < second ? -1 : Number(first > second)
}

/** After all days of any year come the meetings without one. */
const momentOf = ({ entry, day }: ScheduledDay) => (day ? `0 ${day.date} ${day.from ?? ''}` : `1 ${meetingYear(entry.meeting) ?? ''}`)

/** Whether a day is still to come, so that what is not known of it is yet to be settled. */
export function isAhead({ entry, day }: ScheduledDay, today: string): boolean {
  return (day?.date ?? `${meetingYear(entry.meeting) ?? ''}-12-31`) >= today
}
