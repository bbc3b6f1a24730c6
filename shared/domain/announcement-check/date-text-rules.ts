import { saysMeeting } from '#shared/domain/duty-text/words.ts'
import { fold } from '#shared/text/fold.ts'
import { formatDate, formatDateList, formatDateRange, weekdayName } from '#shared/text/format-date.ts'
import { findingsIn, type AnnouncementFacts, type AnnouncementRule } from './announcement-facts.ts'
import { freeTexts, type FreeText } from './free-texts.ts'
import { daysInText, type DayInText } from './written-days.ts'

/** Days that people wrote: each with its own weekday, within the period, and of the meeting that it is said to be of. */
export const dateTextRules: AnnouncementRule = (facts) => freeTexts(facts).flatMap((text) => distinctDays(daysInText(text.text, facts.consultation)).flatMap((one) => findingsIn(text.record, [wrongWeekday(one, text), wrongDay(one, text, facts)])))

const distinctDays = (days: readonly DayInText[]) => days.filter((one, index) => days.findIndex(({ written, day }) => written === one.written && day === one.day) === index)

function wrongWeekday({ written, day, isRightWeekday }: DayInText, { where, field }: FreeText) {
  return !isRightWeekday && ({ code: 'wrong_weekday', field, sentence: `${where}: „${written}”, a ${formatDate(day)} to ${weekdayName(day)}. Popraw datę albo dzień tygodnia.` } as const)
}

function wrongDay(one: DayInText, text: FreeText, { consultation: { startsOn, endsOn }, meetings }: AnnouncementFacts) {
  const { written, day, isOfAct } = one
  if (!text.isDated || isOfAct) return false
  const ownDays = meetingDaysFor(one, text, meetings)
  if (ownDays.length > 0 && !ownDays.includes(day) && (text.field === 'title' || text.meeting === undefined)) {
    return { code: 'day_differs', severity: 'warning', field: text.field, sentence: `${text.where}: „${written}”, a ${text.meeting ? 'to spotkanie' : 'spotkanie'} jest wyznaczone na ${formatDateList(ownDays)} Popraw jedno z nich.` } as const
  }
  const isOutside = day < startsOn || day > endsOn
  // The other words of a meeting outside the period are said of it already, with its day.
  if (!isOutside || (text.meeting && (text.field === 'notes' || text.meeting.dates.some(({ date }) => date === day)))) return false
  return { code: 'day_outside_period', severity: 'warning', field: text.field, sentence: `${text.where}: „${written}” wypada poza terminem konsultacji (${formatDateRange(startsOn, endsOn)}). Sprawdź tę datę.` } as const
}

/** The days of the meeting that a sentence is about; of all of them, when it speaks of a meeting elsewhere. */
function meetingDaysFor({ sentence }: DayInText, text: FreeText, meetings: AnnouncementFacts['meetings']): string[] {
  if (text.meeting) return text.meeting.dates.map(({ date }) => date)
  return saysMeeting(fold(sentence)) ? meetings.flatMap(({ dates }) => dates.map(({ date }) => date)) : []
}
