import { dayOffReason } from '#shared/domain/holiday.ts'
import { meetingLabel, type Meeting } from '#shared/domain/meeting.ts'
import { formatDateRange, formatDateWithWeekday } from '#shared/text/format-date.ts'
import { shortened } from '#shared/text/shortened.ts'
import { findingsIn, isBlank, type AnnouncementFacts, type AnnouncementRule } from './announcement-facts.ts'

/** Every meeting has its day, hours and place, within the period. */
export const meetingRules: AnnouncementRule = (facts) => facts.meetings.flatMap((meeting) => [...placeOf(meeting), ...daysOf(meeting, facts)])

/** A title may be as long as a paragraph. */
const longestName = 90

/** How a sentence names a meeting. */
export const namedMeeting = (meeting: Meeting): string => `„${shortened(meetingLabel(meeting), longestName)}”`

function placeOf(meeting: Meeting) {
  const { mode, place, address, link, dates } = meeting
  const name = namedMeeting(meeting)
  return findingsIn({ noun: 'meetings', id: meeting.id }, [
    dates.length === 0 && { code: 'meeting_without_day', field: 'dates', sentence: `Spotkanie ${name} nie ma dnia. Wpisz dzień i godziny.` },
    mode !== 'online' && isBlank(place) && isBlank(address) && { code: 'meeting_without_place', field: 'place', sentence: `Spotkanie ${name} nie ma miejsca. Wpisz miejsce, adres i salę.` },
    mode !== 'in_person' && isBlank(link) && { code: 'meeting_without_link', field: 'link', sentence: `Spotkanie ${name} odbywa się on-line, a nie ma adresu strony. Wpisz go.` },
  ])
}

function daysOf(meeting: Meeting, { consultation: { startsOn, endsOn }, office }: AnnouncementFacts) {
  const name = namedMeeting(meeting)
  return findingsIn({ noun: 'meetings', id: meeting.id }, meeting.dates.flatMap(({ date, from, to }) => {
    const dayOff = dayOffReason(date, office.closedDays)
    return [
      (from === null || to === null) && { code: 'meeting_without_hours', field: 'dates', sentence: `Spotkanie ${name}: ${formatDateWithWeekday(date)} nie ma godziny ${from === null ? 'rozpoczęcia' : 'zakończenia'}. Wpisz godziny.` } as const,
      // Sector meetings come months before the consultation that they serve.
      (date < startsOn || date > endsOn) && {
        code: 'meeting_outside_period', severity: meeting.kind === 'sector' ? 'warning' : 'error', field: 'dates',
        sentence: `Spotkanie ${name}: ${formatDateWithWeekday(date)} wypada poza terminem konsultacji (${formatDateRange(startsOn, endsOn)}). Popraw dzień spotkania albo termin konsultacji.`,
      } as const,
      dayOff !== undefined && { code: 'meeting_on_day_off', severity: 'warning', field: 'dates', sentence: `Spotkanie ${name}: ${formatDateWithWeekday(date)} to ${dayOff}. Sprawdź, czy o to chodzi.` } as const,
    ]
  }))
}
