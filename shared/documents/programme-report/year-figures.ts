import { listedEntries } from '#shared/documents/compilation-groups.ts'
import { decisionOf } from '#shared/documents/compilation-words.ts'
import type { PostulateEntry } from '#shared/documents/data.ts'
import { waitingEntries, withFinalAnswers } from '#shared/documents/final-answers.ts'
import { isAnsweredElsewhere } from '#shared/documents/origin-words.ts'
import type { ProgrammeReportData, ReportedMeeting } from '#shared/documents/report-data.ts'
import { formatPercent } from '#shared/text/format-percent.ts'
import { formatCount } from '#shared/text/plural.ts'

/** The postulaty of the year in order, and those of them with a decision of their own: an answer that nobody has approved decides nothing. `waiting`: how many of these wait for one. */
export function yearPostulates({ year, entries }: Pick<ProgrammeReportData, 'year' | 'entries'>): { listed: PostulateEntry[]; decided: PostulateEntry[]; waiting: number } {
  const all = listedEntries({ scope: { kind: 'year', year }, programme: null, entries })
  const listed = all.map(withFinalAnswers)
  return { listed, decided: listed.filter((entry) => !isAnsweredElsewhere(entry)), waiting: waitingEntries(all.filter((entry) => !isAnsweredElsewhere(entry))).length }
}

/** `46,5% (10 z 22)`; empty when nothing is decided yet. */
export function acceptedShare(decided: readonly PostulateEntry[]): string {
  const accepted = decided.filter((entry) => ['accepted', 'partially'].includes(decisionOf(entry))).length
  return decided.every((entry) => decisionOf(entry) === 'pending') ? '' : `${formatPercent(accepted, decided.length)} (${formatCount(accepted)} z ${formatCount(decided.length)})`
}

/** The meetings of the year whose last day has come, or whose year is over where nobody knows the days. */
export function heldMeetings({ year, meetings }: Pick<ProgrammeReportData, 'year' | 'meetings'>, today: string): ReportedMeeting[] {
  return meetings.filter(({ meeting: { dates } }) => (dates.map(({ date }) => date).toSorted().at(-1) ?? lastDay(year)) <= today)
}

const lastDay = (year: number) => `${year}-12-31`
export const isYearOver = (year: number, today: string) => lastDay(year) < today

/** The consultations of the year that are over. */
export const consulted = ({ consultations }: Pick<ProgrammeReportData, 'consultations'>, today: string) => consultations.filter(({ consultation }) => consultation.endsOn < today)

/** All people who came, as far as they were counted, and how many meetings nobody counted at. */
export function participantsOfYear(meetings: readonly ReportedMeeting[]): { people: number; counted: number; uncounted: number } {
  const counts = meetings.flatMap(({ presence }) => presence.people ?? [])
  return { people: counts.reduce((sum, count) => sum + count, 0), counted: counts.length, uncounted: meetings.length - counts.length }
}
