import { consultationPhase, untilToday } from '#shared/documents/consultation-phase.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import type { Block } from '#shared/documents/model.ts'
import type { ConsultationReportData, ReportedCalls, ReportedDuty } from '#shared/documents/report-data.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { dutyModeLabels, dutyModes } from '#shared/domain/duty.ts'
import { unitNameOn, type Unit } from '#shared/domain/unit.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { formatDateRange } from '#shared/text/format-date.ts'
import { countOf, formatCount, nouns, type NounForms } from '#shared/text/plural.ts'
import { countBy } from './counted.ts'
import { meetingsBlocks } from './meeting-figures.ts'
import { namedParagraph } from './named-paragraph.ts'
import { paragraphToFillIn } from './to-fill-in.ts'

const call: NounForms = { one: 'rozmowę', few: 'rozmowy', many: 'rozmów' }
const inCalls: NounForms = { one: 'rozmowie', few: 'rozmowach', many: 'rozmowach' }
const message: NounForms = { one: 'wiadomość', few: 'wiadomości', many: 'wiadomości' }

/** 5. Meetings, duties, calls, and other signs of interest. What was announced but is not in the register has room to be filled in. */
export function activitySection(data: ConsultationReportData, context: BuildContext): Block[] {
  return [
    { kind: 'heading', level: 2, text: '5. Spotkania i dyżury' },
    ...meetingBlocks(data, context), ...dutyBlocks(data, context.today), ...messageBlocks(data),
    ...(data.consultation.interest.trim() === '' ? [] : [{ kind: 'heading', level: 3, text: 'Inne przejawy zainteresowania', part: 'inne przejawy zainteresowania – tytuł' } as const, namedParagraph('inne przejawy zainteresowania', data.consultation.interest.trim())]),
  ]
}

const has = ({ forms }: Consultation, ...wanted: Consultation['forms']) => forms.some((form) => wanted.includes(form))

function meetingBlocks({ consultation, meetings }: ConsultationReportData, context: BuildContext): Block[] {
  const isOver = consultationPhase(consultation, context.today) === 'over'
  if (meetings.length > 0) return meetingsBlocks('Spotkania', meetings, context)
  if (has(consultation, 'open_meeting', 'sector_meeting', 'workshop')) return [paragraphToFillIn('data i miejsce spotkania, liczba uczestników', 'brak spotkań')]
  return [namedParagraph('brak spotkań', isOver ? 'Spotkań nie przeprowadzono.' : `${untilToday(context.today)} nie wpisano do rejestru żadnych spotkań.`)]
}

function dutyBlocks({ consultation, duties, calls }: ConsultationReportData, today: string): Block[] {
  const until = consultationPhase(consultation, today) === 'over' ? '' : `${untilToday(today)} `
  if (duties.length === 0 && calls.length === 0) {
    const isAnnounced = has(consultation, 'expert_duty', 'expert_duty_in_person')
    return [isAnnounced ? paragraphToFillIn('terminy dyżurów, liczba rozmów', 'dyżury') : namedParagraph('dyżury', until === '' ? 'Dyżurów nie wyznaczono.' : `${until}nie wyznaczono dyżurów.`)]
  }
  const said = [duties.length === 0 ? '' : dutySentence(duties), callSentence(calls, until)].filter(Boolean).join(' ')
  return [namedParagraph('dyżury', said), ...dutyTable({ consultation, duties, calls })]
}

/** `Wyznaczono 16 dyżurów (telefon – 14, e-mail – 2) w terminie 13 czerwca – 5 lipca 2024 r.` */
function dutySentence(duties: readonly ReportedDuty[]): string {
  const modes = dutyModes.map((mode) => ({ label: dutyModeLabels[mode], count: duties.filter((duty) => duty.mode === mode).length })).filter(({ count }) => count > 0)
  const dates = duties.map(({ date }) => date).toSorted()
  const which = modes.length === 1 ? modes[0]!.label : modes.map(({ label, count }) => `${label} – ${formatCount(count)}`).join(', ')
  const [first, last] = [dates[0]!, dates.at(-1)!]
  return `Wyznaczono ${countOf(duties.length, nouns.duty)} (${which}) w ${first === last ? 'dniu' : 'terminie'} ${formatDateRange(first, last)}`.replace(/\.?$/, '.')
}

function callSentence(calls: readonly ReportedCalls[], until: string): string {
  const sum = (field: 'calls' | 'answered' | 'becameRemarks') => calls.reduce((all, one) => all + one[field], 0)
  const all = sum('calls')
  if (all === 0) return until === '' ? 'Rozmów z dyżurów nie odnotowano.' : `${until}nie odnotowano rozmów z dyżurów.`
  const answered = sum('answered') === all ? 'na wszystkie udzielono odpowiedzi' : `odpowiedzi udzielono w ${countOf(sum('answered'), inCalls)}`
  return `Odebrano ${countOf(all, call)}; ${all === 1 && sum('answered') === 1 ? 'udzielono odpowiedzi' : answered}.${sum('becameRemarks') === 0 ? '' : ` Z rozmów zapisano ${countOf(sum('becameRemarks'), { ...nouns.remark, one: 'uwagę' })}.`}`
}

/** Duties and calls of each unit; one unit is told in the sentence. */
function dutyTable({ consultation, duties, calls }: Pick<ConsultationReportData, 'consultation' | 'duties' | 'calls'>): Block[] {
  const nameOf = (unit: Unit | null) => (unit ? unitNameOn(unit, consultation.startsOn).name : 'bez wskazania komórki')
  const names = [...new Set([...duties, ...calls].map(({ unit }) => nameOf(unit)))].toSorted(comparePolish)
  if (names.length < 2) return []
  const dutyCounts = new Map(countBy(duties, ({ unit }) => nameOf(unit)).map(({ label, count }) => [label, count]))
  const callCounts = new Map([...Map.groupBy(calls, ({ unit }) => nameOf(unit))].map(([name, own]) => [name, own.reduce((sum, one) => sum + one.calls, 0)]))
  return [{
    kind: 'table', part: 'dyżury komórek',
    table: {
      caption: 'Dyżury i rozmowy', isCaptionShown: true,
      columns: [{ key: 'unit', header: 'Komórka organizacyjna', kind: 'text', share: 60 }, { key: 'duties', header: 'Dyżury', kind: 'number', share: 20 }, { key: 'calls', header: 'Rozmowy', kind: 'number', share: 20 }],
      rows: names.map((name) => [name, formatCount(dutyCounts.get(name) ?? 0), formatCount(callCounts.get(name) ?? 0)]),
    },
  }]
}

/** Letters that came by e-mail; nothing where the register of letters was not kept. */
function messageBlocks({ letters }: ConsultationReportData): Block[] {
  const count = letters.filter(({ channel }) => channel === 'email').length
  return count === 0 ? [] : [namedParagraph('poczta elektroniczna', `Pocztą elektroniczną otrzymano ${countOf(count, message)} z uwagami lub pytaniami.`)]
}
