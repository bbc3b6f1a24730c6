import { date } from '#shared/domain/field.ts'
import type { Meeting, MeetingDate } from '#shared/domain/meeting.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatTime, formatTimeRange } from '#shared/text/format-time.ts'

function oneDay({ date: day, from, to }: MeetingDate): string {
  const hours = from && to ? `, ${formatTimeRange(from, to)}` : from ? `, godz. ${formatTime(from)}` : ''
  return `${formatDateWithWeekday(day)}${hours}`
}

/** When a meeting was or will be: its days with weekdays and hours, else the period in words. Days that are still being typed are left out. */
export function meetingWhen({ dates, period }: Pick<Meeting, 'dates' | 'period'>): string {
  const days = dates.filter((one) => date.safeParse(one.date).success).toSorted((a, b) => a.date.localeCompare(b.date))
  return days.length > 0 ? days.map(oneDay).join('; ') : period
}
