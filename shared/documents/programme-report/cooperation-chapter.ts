import { noneSentence } from '#shared/documents/collected.ts'
import { decisionSentence } from '#shared/documents/compilation-words.ts'
import { untilToday } from '#shared/documents/consultation-phase.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { hostNames } from '#shared/documents/meeting-words.ts'
import type { Block } from '#shared/documents/model.ts'
import { lastDayOf } from '#shared/documents/naming-day.ts'
import { countedWords } from '#shared/documents/origin-words.ts'
import type { ConsultedDraft, ProgrammeReportData } from '#shared/documents/report-data.ts'
import { byCount, chartBlocks, countBy, countTable } from '#shared/documents/report/counted.ts'
import { meetingsBlocks } from '#shared/documents/report/meeting-figures.ts'
import { namedParagraph } from '#shared/documents/report/named-paragraph.ts'
import { countsByDecision, leadingUnitName, noUnit } from '#shared/documents/report/remark-figures.ts'
import { runs } from '#shared/documents/runs.ts'
import type { Table } from '#shared/documents/table.ts'
import { consultationStageLabels } from '#shared/domain/consultation.ts'
import { meetingKindLabels, meetingKinds } from '#shared/domain/meeting.ts'
import { comparePolish } from '#shared/text/collate.ts'
import { formatDate, formatDateRange } from '#shared/text/format-date.ts'
import { formatCount } from '#shared/text/plural.ts'
import { acceptedShare, heldMeetings, isYearOver, yearPostulates } from './year-figures.ts'

/** 4. Cooperation without money: consultations, meetings and postulaty are counted here, the rest has room to be filled in. */
export function cooperationChapter(data: ProgrammeReportData, context: BuildContext): Block[] {
  return [
    { kind: 'heading', level: 2, text: '4. Współpraca pozafinansowa' },
    ...consultationBlocks(data, context.today), ...meetingBlocks(data, context), ...postulateBlocks(data, context.today),
    { kind: 'heading', level: 3, text: '4.4. Pozostałe formy współpracy' },
    { kind: 'fields', caption: 'Pozostałe formy współpracy', fields: otherForms.map((label) => ({ label, hint: '(uzupełnić)', heightMm: 12 })) },
    ...unitBlocks(data, context),
  ]
}

const otherForms = ['Lokale na preferencyjnych zasadach', 'Nieodpłatne udostępnianie pomieszczeń', 'Wspólne projekty i partnerstwa', 'Patronat Prezydenta Miasta', 'Wzajemne informowanie', 'Inne formy']

function consultationBlocks({ year, consultations }: ProgrammeReportData, today: string): Block[] {
  const heading: Block = { kind: 'heading', level: 3, text: '4.1. Konsultowanie projektów' }
  if (consultations.length === 0) return [heading, namedParagraph('brak konsultacji', isYearOver(year, today) ? `W ${year} r. nie przeprowadzono konsultacji.` : `${untilToday(today)} w rejestrze nie ma konsultacji rozpoczętych w ${year} r.`)]
  const table: Table = {
    caption: `Konsultacje rozpoczęte w ${year} r.`, isCaptionShown: true,
    columns: [{ key: 'subject', header: 'Przedmiot', kind: 'text', share: 62 }, { key: 'period', header: 'Termin', kind: 'text', share: 36 }, { key: 'remarks', header: 'Uwagi', kind: 'number', share: 14 }, { key: 'stage', header: 'Stan', kind: 'text', share: 26 }],
    rows: consultations.map((one) => [one.consultation.subjectFull, formatDateRange(one.consultation.startsOn, one.consultation.endsOn), remarksCell(one, today), consultationStageLabels[one.consultation.stage]]),
  }
  return [heading, namedParagraph('liczba konsultacji', `Konsultacje rozpoczęte w ${year} r.: ${formatCount(consultations.length)}.`), { kind: 'table', table, part: 'konsultacje' }, ...opinions(consultations)]
}

/** None are said only when the consultation is over and no letter holds any that nobody has entered. */
function remarksCell({ consultation, remarks, inLetters }: ConsultedDraft, today: string): string {
  if (remarks > 0) return formatCount(remarks)
  return inLetters > 0 ? `w pismach: ${formatCount(inLetters)}` : consultation.endsOn < today ? '0' : '–'
}

function opinions(consultations: readonly ConsultedDraft[]): Block[] {
  const said = consultations.flatMap(({ consultation: { subjectShort, councilOpinion, councilOpinionNumber, councilOpinionOn } }) => {
    if (councilOpinion.trim() === '' && councilOpinionNumber === '') return []
    const which = [councilOpinionNumber && `nr ${councilOpinionNumber}`, councilOpinionOn && `z dnia ${formatDate(councilOpinionOn)}`].filter(Boolean).join(' ')
    return [{ label: subjectShort, value: [which, councilOpinion.trim()].filter(Boolean).join('\n') }]
  })
  return said.length === 0 ? [] : [{ kind: 'paragraph', role: 'label', runs: runs('Opinie Krakowskiej Rady Działalności Pożytku Publicznego:'), part: 'opinie Rady – tytuł' }, { kind: 'definitions', items: said, part: 'opinie Rady' }]
}

function meetingBlocks(data: ProgrammeReportData, context: BuildContext): Block[] {
  const { year } = data
  const meetings = heldMeetings(data, context.today)
  const heading: Block = { kind: 'heading', level: 3, text: '4.2. Spotkania i szkolenia' }
  if (meetings.length === 0) return [heading, namedParagraph('liczba spotkań', data.meetings.length === 0 ? `W rejestrze nie ma spotkań z ${year} r.` : `${untilToday(context.today)} nie odbyło się żadne spotkanie z ${year} r.`)]
  const kinds = meetingKinds.map((kind) => ({ label: meetingKindLabels[kind], count: meetings.filter(({ meeting }) => meeting.kind === kind).length })).filter(({ count }) => count > 0)
  const said = kinds.map(({ label, count }) => `${label} – ${formatCount(count)}`).join(', ')
  return [heading, namedParagraph('liczba spotkań', `Liczba spotkań i szkoleń w ${year} r.: ${formatCount(meetings.length)} (${said}).`), ...meetingsBlocks(`Spotkania i szkolenia w ${year} r.`, meetings, context)]
}

function postulateBlocks(data: ProgrammeReportData, today: string): Block[] {
  const heading: Block = { kind: 'heading', level: 3, text: '4.3. Postulaty organizacji' }
  const postulates = yearPostulates(data)
  const { listed, decided } = postulates
  if (listed.length === 0) return [heading, namedParagraph('postulaty', isYearOver(data.year, today) ? `W ${data.year} r. nie zgłoszono postulatów.` : noneSentence({ scope: { kind: 'year', year: data.year }, entries: [] }, 'postulate', today))]
  const counts = countsByDecision(postulates)
  const share = acceptedShare(decided)
  const sentence = decisionSentence(countedWords(listed, 'postulate', 'Rejestr'), { entries: decided, noun: 'postulate', elsewhere: listed.length - decided.length })
  return [
    heading, namedParagraph('postulaty', [sentence, share && `Uwzględniono w całości lub w części: ${share}.`].filter(Boolean).join(' ')),
    countTable({ caption: 'Postulaty według rozstrzygnięcia', header: 'Rozstrzygnięcie', countHeader: 'Postulaty', part: 'rozstrzygnięcia' }, counts),
    ...chartBlocks('Postulaty według rozstrzygnięcia – wykres', counts, 'wykres rozstrzygnięć'),
  ]
}

/** Units that held meetings or answered postulaty, with room for what else they did. */
function unitBlocks(data: ProgrammeReportData, context: BuildContext): Block[] {
  const day = lastDayOf(data.year, context.today)
  const meetings = countBy(heldMeetings(data, context.today).flatMap(({ meeting, hosts }) => hostNames(hosts, meeting, context.today)), (name) => name)
  const postulates = countBy(yearPostulates(data).decided, (entry) => leadingUnitName(entry, day)).filter(({ label }) => label !== noUnit).toSorted(byCount)
  const counts = (of: typeof meetings, name: string) => formatCount(of.find(({ label }) => label === name)?.count ?? 0)
  const names = [...new Set([...meetings, ...postulates].map(({ label }) => label))].toSorted(comparePolish)
  const rows = names.map((name) => [name, counts(meetings, name), counts(postulates, name), ''])
  return [
    { kind: 'heading', level: 3, text: '4.5. Współpraca komórek i jednostek miejskich' },
    {
      kind: 'table', part: 'komórki i jednostki',
      table: {
        caption: 'Współpraca komórek i jednostek (ostatnią kolumnę uzupełnić)', isCaptionShown: true, rowHeightMm: 8,
        columns: [{ key: 'unit', header: 'Komórka lub jednostka', kind: 'text', share: 62 }, { key: 'meetings', header: 'Spotkania', kind: 'number', share: 22 }, { key: 'postulates', header: 'Postulaty', kind: 'number', share: 22 }, { key: 'other', header: 'Inne formy', kind: 'text', share: 48 }],
        rows: rows.length > 0 ? rows : Array.from({ length: 4 }, () => ['', '', '', '']),
      },
    },
  ]
}
