import { countOf } from '#shared/text/plural.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { formatTime } from '#shared/text/format-time.ts'
import { deadlineRuleLabels, type Consultation } from './consultation.ts'
import { addDays, yearOf } from './day.ts'
import { dayOffReason } from './holiday.ts'
import type { Settings } from './settings.ts'

export const deadlineKinds = ['announcement', 'consultation', 'positions', 'programme', 'report'] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

/** A day until which something has to be done. `rule`: where the day comes from; `consultation`: whose it is, if of one. */
export type YearDeadline = { date: string; kind: DeadlineKind; rule: string; sentence: string; consultation: string | null }

export type ConsultationPeriod = Pick<Consultation, 'id' | 'subjectShort' | 'startsOn' | 'endsOn' | 'deadlineTime' | 'deadlineRule'>
/** How many positions a unit has not filled in yet of those asked for by one day. */
export type UnitDeadline = { date: string; unitName: string; missing: number }
type YearFacts = { consultations: readonly ConsultationPeriod[]; units: readonly UnitDeadline[]; rules: Pick<Settings, 'minAnnouncementDays' | 'closedDays'> }

const act = 'ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie'
const dayForms = { one: 'dzień', few: 'dni', many: 'dni' }
const positionForms = { one: 'stanowisko', few: 'stanowiska', many: 'stanowisk' }

/**
 * The deadlines of a year that follow from rules, by day: the programme (by 30 November, art. 5a ust. 1 of the act of 24 April 2003) and the report on the former one (by 31 May, art. 5a ust. 3),
 * the end of each consultation and the last day to announce it (the office's settings; resolution CXI/2904/18 of Kraków asks for 7 days), and the positions that units owe.
 * A day off moves none of them, as statutory and announced days do not move: its sentence says by which working day to be ready.
 */
export function yearDeadlines(year: number, { consultations, units, rules }: YearFacts): YearDeadline[] {
  const all = [
    ...statutory(year, rules.closedDays), ...consultations.map(endOf), ...(rules.minAnnouncementDays > 0 ? consultations.map((one) => announcementOf(one, rules)) : []), ...units.map(positionsOf),
  ]
  return all.filter(({ date }) => yearOf(date) === year).toSorted((one, other) => one.date.localeCompare(other.date) || deadlineKinds.indexOf(one.kind) - deadlineKinds.indexOf(other.kind))
}

function statutory(year: number, closedDays: Settings['closedDays']): YearDeadline[] {
  const report = `${year}-05-31`
  const programme = `${year}-11-30`
  return [
    { date: report, kind: 'report', rule: `art. 5a ust. 3 ${act}`, sentence: `Sprawozdanie z realizacji programu współpracy za rok ${year - 1}: ostatni dzień na przedłożenie radzie i publikację w BIP.${readyBy(report, closedDays)}`, consultation: null },
    { date: programme, kind: 'programme', rule: `art. 5a ust. 1 ${act}`, sentence: `Program współpracy na rok ${year + 1}: ostatni dzień na uchwalenie.${readyBy(programme, closedDays)}`, consultation: null },
  ]
}

function endOf({ id, subjectShort, endsOn, deadlineTime, deadlineRule }: ConsultationPeriod): YearDeadline {
  const hour = deadlineTime === null ? '' : `, do godz. ${formatTime(deadlineTime)}`
  return { date: endsOn, kind: 'consultation', rule: `ogłoszony termin; ${deadlineRuleLabels[deadlineRule]}`, sentence: `Koniec konsultacji „${subjectShort}”: ostatni dzień na uwagi${hour}.`, consultation: id }
}

function announcementOf({ id, subjectShort, startsOn }: ConsultationPeriod, { minAnnouncementDays, closedDays }: YearFacts['rules']): YearDeadline {
  const date = addDays(startsOn, -minAnnouncementDays)
  const rule = `co najmniej ${countOf(minAnnouncementDays, dayForms)} przed początkiem, który jest ${formatDateWithWeekday(startsOn)}, według ustawień biura`
  return { date, kind: 'announcement', rule, sentence: `Ogłoszenie konsultacji „${subjectShort}”: ostatni dzień.${readyBy(date, closedDays)}`, consultation: id }
}

function positionsOf({ date, unitName, missing }: UnitDeadline): YearDeadline {
  return { date, kind: 'positions', rule: 'termin wyznaczony komórce', sentence: `${unitName}: ostatni dzień na ${countOf(missing, positionForms)}.`, consultation: null }
}

/** What to do about a deadline on a day off; empty on a working day. */
function readyBy(date: string, closedDays: Settings['closedDays']): string {
  if (dayOffReason(date, closedDays) === undefined) return ''
  let working = addDays(date, -1)
  while (dayOffReason(working, closedDays) !== undefined) working = addDays(working, -1)
  return ` To dzień wolny, a termin się nie przesuwa: lepiej zdążyć do ${formatDateWithWeekday(working)}.`
}
