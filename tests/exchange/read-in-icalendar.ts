import { execFileSync } from 'node:child_process'

export type ReadEvent = { uid: string; start: string; end: string; hour: string; utc: string; sequence: number; status: string; summary: string; description: string; location: string; organiser: string }

const script = `
import sys, json, icalendar
from datetime import timezone
calendar = icalendar.Calendar.from_ical(open(sys.argv[1], 'rb').read())
def text(event, name):
    return str(event.get(name, ''))
events = [dict(uid=text(e, 'UID'), start=e.decoded('DTSTART').isoformat(), end=e.decoded('DTEND').isoformat(), hour=e.decoded('DTSTART').strftime('%H:%M'), utc=e.decoded('DTSTART').astimezone(timezone.utc).isoformat(),
    sequence=int(e['SEQUENCE']), status=text(e, 'STATUS'), summary=text(e, 'SUMMARY'), description=text(e, 'DESCRIPTION'), location=text(e, 'LOCATION'), organiser=text(e, 'ORGANIZER')) for e in calendar.walk('VEVENT')]
print(json.dumps(dict(method=text(calendar, 'METHOD'), name=text(calendar, 'X-WR-CALNAME'), zones=[text(z, 'TZID') for z in calendar.walk('VTIMEZONE')], events=events)))
`

/** What Debian's python3-icalendar reads from a calendar file, hours by the zone that the file itself describes. */
export function readInIcalendar(path: string): { method: string; name: string; zones: string[]; events: ReadEvent[] } {
  return JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, path], { encoding: 'utf8' }))
}
