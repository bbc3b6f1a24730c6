import type { Consultation } from './consultation.ts'
import { addDays } from './day.ts'
import type { Meeting, MeetingKind } from './meeting.ts'

/** The papers that a meeting and a consultation may have, in the order in which they come to be: columns of the year's matrix. */
export const meetingPapers = ['zaproszenie-na-spotkanie', 'lista-obecnosci', 'podsumowanie-spotkania', 'zestawienie-postulatow', 'stanowisko'] as const
export const consultationPapers = ['ogloszenie', 'formularz-konsultacyjny', 'harmonogram-dyzurow', 'harmonogram-spotkan', 'zestawienie-postulatow', 'raport-z-konsultacji'] as const

/** The papers that are published on the city's page and in BIP; lists of attendance, letters and reminders never are. */
export const publishedPapers: ReadonlySet<string> = new Set([
  'ogloszenie', 'formularz-konsultacyjny', 'harmonogram-dyzurow', 'korekta-harmonogramu', 'harmonogram-spotkan', 'zaproszenie-na-spotkanie', 'podsumowanie-spotkania', 'zestawienie-postulatow', 'stanowisko', 'raport-z-konsultacji', 'sprawozdanie-z-programu',
])

export type MeetingFacts = Pick<Meeting, 'kind' | 'mode' | 'dates' | 'year'> & { postulates: number }
export type ConsultationFacts = Pick<Consultation, 'startsOn' | 'endsOn' | 'forms'> & { rosters: number; meetings: number }

/** A paper that should exist, and the day from which it does. */
export type ExpectedPaper = { kind: string; from: string }

/** A training has no postulates and no summary but what its organisers write; at a consultation's meeting remarks are gathered for the report. */
const summarised: ReadonlySet<MeetingKind> = new Set(['sector', 'quarterly', 'consultation', 'information'])
const always = '0000-00-00'

/**
 * What should exist of a meeting: an invitation from the first, a list of attendance by its first day unless it is held on line only, and from the day after it a summary,
 * a compilation of postulates (of sector meetings always, of others when there were any), and a position when there is something to answer.
 */
export function expectedOfMeeting({ kind, mode, dates, year, postulates }: MeetingFacts): ExpectedPaper[] {
  const days = dates.map(({ date }) => date).toSorted()
  const first = days[0] ?? `${year ?? ''}-01-01`
  const after = addDays(days.at(-1) ?? `${year ?? ''}-12-31`, 1)
  return [
    { kind: 'zaproszenie-na-spotkanie', from: always },
    ...(mode === 'online' ? [] : [{ kind: 'lista-obecnosci', from: first }]),
    ...(summarised.has(kind) ? [{ kind: 'podsumowanie-spotkania', from: after }] : []),
    ...(kind === 'sector' || postulates > 0 ? [{ kind: 'zestawienie-postulatow', from: after }] : []),
    ...(postulates > 0 ? [{ kind: 'stanowisko', from: after }] : []),
  ]
}

/**
 * What should exist of a consultation: its announcement so many days before it begins (`minAnnouncementDays`), then the form, the roster where experts are on duty and the schedule where there are meetings,
 * and from the day after it the compilation of remarks and the report.
 */
export function expectedOfConsultation({ startsOn, endsOn, forms, rosters, meetings }: ConsultationFacts, { minAnnouncementDays }: { minAnnouncementDays: number }): ExpectedPaper[] {
  const after = addDays(endsOn, 1)
  const hasDuties = rosters > 0 || forms.includes('expert_duty') || forms.includes('expert_duty_in_person')
  const hasMeetings = meetings > 0 || forms.includes('open_meeting') || forms.includes('sector_meeting') || forms.includes('workshop')
  return [
    { kind: 'ogloszenie', from: addDays(startsOn, -minAnnouncementDays) }, { kind: 'formularz-konsultacyjny', from: startsOn },
    ...(hasDuties ? [{ kind: 'harmonogram-dyzurow', from: startsOn }] : []), ...(hasMeetings ? [{ kind: 'harmonogram-spotkan', from: startsOn }] : []),
    { kind: 'zestawienie-postulatow', from: after }, { kind: 'raport-z-konsultacji', from: after },
  ]
}

export const paperStates = ['none', 'later', 'missing', 'made', 'published'] as const
/** `none`: nobody expects it; `later`: its day has not come; `missing`: it should exist by now. */
export type PaperState = (typeof paperStates)[number]
export const paperStateLabels: Record<PaperState, string> = { none: 'nie jest potrzebny', later: 'jeszcze nie', missing: 'brak', made: 'jest', published: 'opublikowany' }

/** How a paper stands on a day. What exists exists, whether or not anybody expected it. */
export function paperState(expected: ExpectedPaper | undefined, { isMade, isPublished, today }: { isMade: boolean; isPublished: boolean; today: string }): PaperState {
  if (isPublished) return 'published'
  if (isMade) return 'made'
  if (!expected) return 'none'
  return expected.from <= today ? 'missing' : 'later'
}
