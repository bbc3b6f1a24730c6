import type { Meeting, MeetingDate } from '#shared/domain/meeting.ts'
import type { Settings } from '#shared/domain/settings.ts'
import { formatDate, weekdayName } from '#shared/text/format-date.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { formatTime, formatTimeRange, type TimeStyle } from '#shared/text/format-time.ts'
import type { BuildContext } from './data.ts'
import { timeStyle } from './house.ts'
import type { MeetingEntry } from './meeting-data.ts'
import { hostNames } from './meeting-words.ts'
import type { Definition } from './model.ts'

/** How a meeting is held; one that is held in its place needs no word of it. */
export const meetingForms: Record<Meeting['mode'], string> = { in_person: '', online: 'on-line', hybrid: 'na miejscu i on-line' }
/** Room for what is written by hand. */
const dots = '…'.repeat(12)

/** `10.00–12.00`, `od 10.00`, `do 12.00`; empty when the hours are not known. */
export function meetingHours({ from, to }: Pick<MeetingDate, 'from' | 'to'>, style: TimeStyle): string {
  if (from && to) return formatTimeRange(from, to, style)
  return from ? `od ${formatTime(from, style)}` : to ? `do ${formatTime(to, style)}` : ''
}

/** The days of a meeting from the first, with their hours in order. */
export function sortedDates({ dates }: Pick<Meeting, 'dates'>): MeetingDate[] {
  const moment = ({ date, from }: MeetingDate) => `${date} ${from ?? ''}`
  return dates.toSorted((one, other) => (moment(one) < moment(other) ? -1 : Number(moment(one) > moment(other))))
}

/** `15 czerwca 2026 r. (poniedziałek)` */
export const dayWithWeekday = (date: string) => `${formatDate(date)} (${weekdayName(date)})`

/** Where a meeting is, a line each. A street that the name of the place says already is not said again: `Centrum Obywatelskie ul. Reymonta 20`, `30-059 Kraków`. */
export function placeLines({ place, address, room }: Pick<Meeting, 'place' | 'address' | 'room'>): string[] {
  const [street = '', ...rest] = address.trim().split(/,\s*/u)
  const isSaid = street !== '' && place.trim().endsWith(street)
  return [place, isSaid ? rest.join(', ') : address, room].filter((line) => line.trim() !== '')
}

/** When, where and how a meeting is held and who holds it. With `hasRoom` there is room for the hours and the place that are not known yet. */
export function meetingFacts({ meeting, hosts }: Pick<MeetingEntry, 'meeting' | 'hosts'>, context: BuildContext, { hasRoom = false } = {}): Definition[] {
  const style = timeStyle(context.house)
  const when = sortedDates(meeting).map((one) => {
    const hours = meetingHours(one, style) || (hasRoom ? dots : '')
    return [dayWithWeekday(one.date), hours && (/^[od]/u.test(hours) ? hours.replace(' ', ' godz. ') : `godz. ${hours}`)].filter(Boolean).join(', ')
  })
  const room = hasRoom && meeting.mode !== 'online' ? dots : ''
  const items = [
    { label: 'Termin', value: when.join('\n') || meeting.period || (hasRoom ? dots : '') },
    { label: 'Miejsce', value: placeLines(meeting).join(', ') || room },
    { label: 'Forma', value: meetingForms[meeting.mode] },
    { label: 'Link', value: meeting.link },
    { label: 'Organizator', value: meeting.organisers || hostNames(hosts, meeting, context.today).join('\n') },
  ]
  return items.filter(({ value }) => value.trim() !== '')
}

/** `tel. 12 616 57 69, e-mail: ngo@um.krakow.pl`; empty when neither is known. */
export function contactOf({ phone, email }: Pick<Settings, 'phone' | 'email'>): string {
  return [phone && `tel. ${formatPhone(phone)}`, email && `e-mail: ${email}`].filter(Boolean).join(', ')
}
