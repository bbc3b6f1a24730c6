import type { Meeting } from '#shared/domain/meeting.ts'
import { meetingKindLabels } from '#shared/domain/meeting.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDateBare, formatDateList } from '#shared/text/format-date.ts'
import { meetingCaption } from './meeting-phrase.ts'
import { namingDayOfMeeting } from './naming-day.ts'

/** `Spotkanie w Wydziale Kultury`: the title of a meeting, else its kind. For where the days stand beside it. */
export function meetingName(meeting: Meeting): string {
  const label = meetingKindLabels[meeting.kind]
  return meeting.title.trim() || label.charAt(0).toUpperCase() + label.slice(1)
}

/** The title of a meeting, else its kind and where it is held: `Spotkanie branżowe w Wydziale Kultury`. */
export const heldMeetingName = (held: { meeting: Meeting; hosts: readonly Unit[] }, today: string) => held.meeting.title.trim() || meetingCaption(held, today)

/** `Spotkanie w Wydziale Kultury, 15 czerwca 2026 r.`; a meeting without a day says its period. */
export function meetingTitle({ meeting, hosts }: { meeting: Meeting; hosts: readonly Unit[] }, today: string): string {
  const title = heldMeetingName({ meeting, hosts }, today)
  const when = meeting.dates.length > 0 ? formatDateList(meeting.dates.map(({ date }) => date)) : meeting.period
  return when === '' || title.includes(when) ? title : `${title}, ${when}`
}

/** The days of a meeting as a narrow column shows them. */
export function meetingDays(meeting: Meeting): string {
  if (meeting.dates.length === 0) return meeting.period
  return [...new Set(meeting.dates.map(({ date }) => date))].toSorted().map(formatDateBare).join(', ')
}

/** The hosts under the names they had on the first day of the meeting. */
export function hostNames(hosts: readonly Unit[], meeting: Meeting, today: string): string[] {
  const day = namingDayOfMeeting(meeting, today)
  return hosts.map((host) => unitNameOn(host, day).name)
}
