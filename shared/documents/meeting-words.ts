import type { Meeting } from '#shared/domain/meeting.ts'
import { meetingKindLabels } from '#shared/domain/meeting.ts'
import type { Settings } from '#shared/domain/settings.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDateBare, formatDateList, formatDateNumeric, weekdayName } from '#shared/text/format-date.ts'
import { formatTimeRange } from '#shared/text/format-time.ts'
import { timeStyle } from './house.ts'
import type { Definition } from './model.ts'
import { namingDayOfMeeting } from './naming-day.ts'

/** `Spotkanie w Wydziale Kultury`: the title of a meeting, else its kind. For where the days stand beside it. */
export function meetingName(meeting: Meeting): string {
  const label = meetingKindLabels[meeting.kind]
  return meeting.title.trim() || label.charAt(0).toUpperCase() + label.slice(1)
}

/** `Spotkanie w Wydziale Kultury, 15 czerwca 2026 r.`; a meeting without a day says its period. */
export function meetingTitle(meeting: Meeting): string {
  const title = meetingName(meeting)
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

/** When and where a meeting was and who held it, as far as it is known. */
export function meetingDefinitions(meeting: Meeting, hosts: readonly string[], house: Settings): Definition[] {
  const when = meeting.dates.map(({ date, from, to }) => {
    const hours = from && to ? `, godz. ${formatTimeRange(from, to, timeStyle(house))}` : ''
    return `${formatDateNumeric(date)} (${weekdayName(date)})${hours}`
  })
  const place = [meeting.place, meeting.address, meeting.room].filter(Boolean).join(', ')
  return [
    { label: 'Termin', value: when.join('\n') || meeting.period },
    { label: 'Miejsce', value: place },
    { label: 'Organizator', value: meeting.organisers || hosts.join(', ') },
  ].filter((item) => item.value.trim() !== '')
}
