import { obstacleOn, type DayObstacle } from '#shared/domain/duty-days.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { formatDateRange, formatDateWithWeekday } from '#shared/text/format-date.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { findingsIn, isBlank, type AnnouncementFacts, type AnnouncementRule } from './announcement-facts.ts'
import type { AnnouncementCode } from './announcement-finding.ts'

type Obstacle = DayObstacle['code']
const codes: Record<Obstacle, AnnouncementCode> = { outside_period: 'duty_outside_period', meeting_day: 'duty_on_meeting_day', holiday: 'duty_on_day_off', closed_day: 'duty_on_day_off', weekend: 'duty_on_day_off' }
const order: readonly AnnouncementCode[] = ['duty_outside_period', 'duty_on_meeting_day', 'duty_on_day_off']
const mostNamed = 3

/** The duties of each roster: within the period, not on a meeting's day nor a day off, each with a way to be reached. A roster has hundreds; what is wrong with several is said once. */
export const dutyRules: AnnouncementRule = (facts) => facts.rosters.flatMap(({ roster, duties }) => {
  const { consultation: { startsOn, endsOn }, office: { closedDays } } = facts
  const days = { startsOn, endsOn, closedDays, meetingDays: meetingDays(facts) }
  const byCode = Map.groupBy(duties, ({ date }) => {
    const obstacle = obstacleOn(date, days)
    return obstacle && codes[obstacle.code]
  })
  const period = formatDateRange(startsOn, endsOn)
  const sentences: { [C in AnnouncementCode]?: { about: string; severity: 'error' | 'warning' } } = {
    duty_outside_period: { about: `poza terminem konsultacji (${period})`, severity: 'error' },
    duty_on_meeting_day: { about: 'w dniu spotkania tych konsultacji', severity: 'warning' },
    duty_on_day_off: { about: 'w dniu wolnym od pracy', severity: 'error' },
  }
  const badDays = order.flatMap((code) => {
    const bad = byCode.get(code) ?? []
    const { about, severity } = sentences[code]!
    return bad.length === 0 ? [] : [{ code, severity, sentence: `Harmonogram „${roster.title}”: ${countOf(bad.length, nouns.duty)} ${about} – ${daysIn(bad)}. Przenieś na inny dzień albo usuń.` }]
  })
  const mute = duties.filter(({ mode, phone, email }) => (mode === 'phone' && isBlank(phone)) || (mode === 'email' && isBlank(email)))
  return findingsIn({ noun: 'rosters', id: roster.id }, [
    duties.length === 0 && { code: 'roster_empty', severity: 'warning', sentence: `Harmonogram „${roster.title}” nie ma dyżurów. Dodaj je albo usuń harmonogram.` },
    ...badDays,
    mute.length > 0 && { code: 'duty_without_contact', sentence: `Harmonogram „${roster.title}”: ${countOf(mute.length, nouns.duty)} bez numeru telefonu albo adresu e-mail – ${daysIn(mute)}. Wpisz numer albo adres.` },
  ])
})

const meetingDays = ({ meetings }: AnnouncementFacts) => meetings.flatMap(({ dates }) => dates.map(({ date }) => date))

/** The first days, and how many more. */
function daysIn(duties: readonly Duty[]): string {
  const days = [...new Set(duties.map(({ date }) => date))].toSorted()
  const rest = days.length - mostNamed
  return `${days.slice(0, mostNamed).map(formatDateWithWeekday).join(', ')}${rest > 0 ? ` i ${countOf(rest, { one: 'inny dzień', few: 'inne dni', many: 'innych dni' })}` : ''}`
}
