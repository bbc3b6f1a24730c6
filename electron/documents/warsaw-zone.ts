import { officeZone } from '#shared/text/office-zone.ts'

/** The rules of that zone since 1996 (directive 2000/84/EC): summer time from the last Sunday of March to the last of October, at 1.00 UTC. */
export const warsawZone = [
  'BEGIN:VTIMEZONE', `TZID:${officeZone}`,
  'BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST', 'DTSTART:19960331T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT',
  'BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET', 'DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
