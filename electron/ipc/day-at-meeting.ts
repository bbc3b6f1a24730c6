import { firstDay, type Meeting } from '#shared/domain/meeting.ts'

/** The day on which something is raised at a meeting: today when the meeting has a part today, else its first day; today for one known by its period only. */
export function dayAtMeeting({ dates }: Pick<Meeting, 'dates'>, today: string): string {
  return dates.some(({ date }) => date === today) ? today : (firstDay(dates) ?? today)
}
