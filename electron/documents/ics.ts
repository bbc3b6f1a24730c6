import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { Calendar, CalendarEvent } from '#shared/documents/calendar.ts'
import { officeZone } from '#shared/text/office-zone.ts'
import { warsawZone } from './warsaw-zone.ts'

dayjs.extend(utc)

const statuses = { confirmed: ICalEventStatus.CONFIRMED, tentative: ICalEventStatus.TENTATIVE, cancelled: ICalEventStatus.CANCELLED }

/**
 * A calendar as the bytes of an ICS file (RFC 5545): hours in Polish time with the rules of that zone in the file, lines folded at 75 octets.
 * Published (`METHOD`) only where there is somebody to publish it, because RFC 5546 then asks for an organiser.
 */
export function renderIcs({ title, author, organiser, createdAt, sequence, events }: Calendar): Uint8Array {
  const calendar = ical({
    // The library writes these names as they are.
    prodId: { company: escaped(clean(author)) || 'Urząd', product: 'Referat', language: 'PL' },
    name: escaped(clean(title)),
    // No name of the calendar's own zone: the library would write moments such as DTSTAMP in it, and they must be in UTC.
    timezone: { name: null, generator: () => warsawZone },
    ...(organiser && { method: ICalCalendarMethod.PUBLISH }),
  })
  for (const event of events) {
    calendar.createEvent({
      id: event.uid, sequence, stamp: new Date(createdAt), start: onTheClock(event.date, event.from), end: onTheClock(event.date, event.to), timezone: officeZone, status: statuses[event.status],
      summary: clean(event.summary), description: clean(event.description), ...locationOf(event), ...(organiser && { organizer: { name: clean(organiser.name), email: organiser.email } }),
    })
  }
  return Buffer.from(calendar.toString(), 'utf8')
}

const locationOf = ({ location }: CalendarEvent) => (location === '' ? {} : { location: clean(location) })

/** What a clock on the wall shows. A native `Date` would come out in the time zone of this computer. */
const onTheClock = (date: string, time: string) => dayjs.utc(`${date}T${time}:00`)

/** Signs that no line of such a file may hold. */
const clean = (text: string) => text.replace(/[^\P{Cc}\t\n\r]/gu, '')

const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n')
