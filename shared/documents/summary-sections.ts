import { unitNameOn } from '#shared/domain/unit.ts'
import { enumerated } from '#shared/text/enumerated.ts'
import type { CompilationColumn, NumberedEntry } from './compilation-columns.ts'
import { contentColumn, numberColumn, ordinalColumn, rationaleColumn, submitterColumn } from './compilation-columns.ts'
import { listedEntries } from './compilation-groups.ts'
import { collectingReasons, noneSentence } from './collected.ts'
import { byStage, collectedNoun, compilationNoun, compilationWords } from './compilation-words.ts'
import type { BuildContext } from './data.ts'
import type { MeetingSummaryData } from './meeting-data.ts'
import { meetingFacts } from './meeting-facts.ts'
import { presenceDefinitions } from './meeting-presence.ts'
import { namingDayOfMeeting } from './naming-day.ts'
import type { Block, BlockGroup } from './model.ts'
import { countedWords } from './origin-words.ts'
import { isStatutorySphere, sphereAct } from '#shared/domain/sphere.ts'
import { runs } from './runs.ts'
import { submitterSentence } from './submitter-words.ts'
import { typedList, typedText } from './typed-text.ts'

/** `part` names the section for templates. One without blocks is left out. */
export type SummarySection = { heading: string; part: string; blocks: readonly (Block | BlockGroup)[] }

const sentence = (text: string, part: string): Block => ({ kind: 'paragraph', role: 'body', runs: runs(text), part })

/** The sections of a summary in their order, with what there is to say in each. */
export function summarySections(data: MeetingSummaryData, context: BuildContext): SummarySection[] {
  const { meeting } = data
  const noun = compilationNoun({ scope: scopeOf(data), entries: entriesOf(data) })
  return [
    basicInformation(data, context),
    { heading: 'Uczestnicy', part: 'uczestnicy', blocks: presenceBlocks(data) },
    agenda(data),
    { heading: meeting.kind === 'training' ? 'Przebieg szkolenia' : 'Przebieg spotkania', part: 'przebieg', blocks: typedText(meeting.notes, 'przebieg') },
    { heading: `Zgłoszone ${compilationWords[noun].accusative}`, part: 'postulaty', blocks: postulateBlocks(data, context) },
    { heading: 'Ustalenia i dalsze kroki', part: 'ustalenia', blocks: [...typedText(meeting.outcomes, 'ustalenia'), ...answeringBlocks(data, context)] },
  ]
}

/** A meeting of a consultation collects uwagi, any other postulaty. */
const scopeOf = ({ meeting, hosts }: MeetingSummaryData) => ({ kind: 'meeting', meeting, hosts }) as const

function basicInformation(data: MeetingSummaryData, context: BuildContext): SummarySection {
  const { meeting, programme, consultation, spheres } = data
  const items = [
    ...meetingFacts(data, context).filter(({ label }) => label !== 'Link'),
    { label: 'Prowadzenie', value: meeting.moderator },
    { label: 'Program', value: consultation ? '' : (programme?.title ?? '') },
    { label: 'Konsultacje', value: consultation?.subjectFull ?? '' },
    { label: 'Sfery zadań publicznych', value: [...spheres.map(({ nominative }) => nominative), ...(spheres.some(isStatutorySphere) ? [`(${sphereAct})`] : [])].join('\n') },
  ].filter(({ value }) => value.trim() !== '')
  return { heading: 'Informacje podstawowe', part: 'informacje podstawowe', blocks: items.length === 0 ? [sentence('Nie podano terminu ani miejsca.', 'informacje podstawowe')] : [{ kind: 'definitions', items, part: 'informacje podstawowe' }] }
}

/** Names stand in an internal summary only; a public one has numbers. */
function presenceBlocks({ presence, present }: MeetingSummaryData): Block[] {
  const items = presenceDefinitions(presence)
  const counts: Block = items.length === 0 ? sentence('Nie ustalono liczby uczestników.', 'brak liczby uczestników') : { kind: 'definitions', items, part: 'uczestnicy' }
  if (present.length === 0) return [counts]
  const columns = [
    { key: 'ordinal', header: 'Lp.', kind: 'number', share: 8 }, { key: 'person', header: 'Imię i nazwisko', kind: 'text', share: 50 }, { key: 'organisation', header: 'Organizacja lub jednostka', kind: 'text', share: 62 }, { key: 'role', header: 'Funkcja', kind: 'text', share: 35 },
  ] as const
  const rows = present.map(({ person, organisation, role }, index) => [String(index + 1), person, organisation, role])
  return [counts, { kind: 'table', table: { caption: 'Obecni', isCaptionShown: true, columns, rows }, part: 'obecni' }]
}

function agenda({ meeting: { kind, theme, agenda: points } }: MeetingSummaryData): SummarySection {
  const list = typedList(points, 'porządek')
  const about = theme.trim() === '' ? [] : [sentence(theme, 'temat')]
  const order = kind === 'training' ? 'program' : 'porządek'
  const held = kind === 'training' ? 'szkolenia' : 'spotkania'
  const heading = about.length > 0 && list.length > 0 ? `Temat i ${order} ${held}` : about.length > 0 ? `Temat ${held}` : `${order.charAt(0).toUpperCase()}${order.slice(1)} ${held}`
  return { heading, part: 'porządek', blocks: [...about, ...list] }
}

function entriesOf(data: MeetingSummaryData): NumberedEntry[] {
  return listedEntries({ scope: scopeOf(data), programme: data.programme, entries: data.postulates }).map((entry, index) => ({ ...entry, ordinal: index + 1 }))
}

/** Why a summary is a draft: the meeting is still to come. */
export const summaryReasons = (data: MeetingSummaryData, today: string) => collectingReasons({ scope: scopeOf(data), entries: data.postulates }, today)

function postulateBlocks(data: MeetingSummaryData, context: BuildContext): Block[] {
  const scope = scopeOf(data)
  const entries = entriesOf(data)
  if (entries.length === 0) return [sentence(noneSentence({ scope, entries }, collectedNoun(scope), context.today), 'liczba postulatów')]
  const noun = compilationNoun({ scope, entries })
  const hasRationale = entries.some(({ postulate }) => postulate.rationale.trim() !== '')
  const columns = [ordinalColumn, numberColumn, submitterColumn, contentColumn(noun), ...(hasRationale ? [rationaleColumn] : [])].map(onUprightPage)
  const counted = byStage(entries).map(({ stage, own }) => `${countedWords(own, stage, 'Podsumowanie')}.`)
  return [
    sentence([...counted, submitterSentence(entries)].filter(Boolean).join(' '), 'liczba postulatów'),
    { kind: 'table', table: { caption: `Zgłoszone ${compilationWords[noun].accusative}`, columns: columns.map(({ column }) => column), rows: entries.map((entry) => columns.map(({ cell }) => cell(entry, context))) }, part: 'postulaty' },
  ]
}

/** An upright page is narrower than those of compilations: numbers give way to names. */
function onUprightPage(one: CompilationColumn): CompilationColumn {
  return one === numberColumn ? { ...one, column: { ...one.column, share: 14 } } : one === submitterColumn ? { ...one, column: { ...one.column, share: 27 } } : one
}

/** Who is to answer what was proposed, under the names of the meeting's day. */
function answeringBlocks(data: MeetingSummaryData, { today }: BuildContext): Block[] {
  const units = new Map(entriesOf(data).flatMap(({ positions }) => positions.map(({ unit }) => [unit.id, unitNameOn(unit, namingDayOfMeeting(data.meeting, today)).name])))
  if (units.size === 0) return []
  return [sentence(`${units.size === 1 ? 'Komórka właściwa' : 'Komórki właściwe'} do zajęcia stanowiska: ${enumerated([...units.values()])}.`, 'komórki')]
}
