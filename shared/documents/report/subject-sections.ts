import { channelSentence, validChannels } from '#shared/documents/channel-sentence.ts'
import { consultationPhase } from '#shared/documents/consultation-phase.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { timeStyle } from '#shared/documents/house.ts'
import type { Block, Definition, Runs } from '#shared/documents/model.ts'
import { orderWords } from '#shared/documents/order-words.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import { linked, runs } from '#shared/documents/runs.ts'
import { consultingFormLabels, type Consultation, type Publication } from '#shared/domain/consultation.ts'
import { daysFrom } from '#shared/domain/day.ts'
import { unitNameOn } from '#shared/domain/unit.ts'
import { formatDate, formatDateRange } from '#shared/text/format-date.ts'
import { formatTime } from '#shared/text/format-time.ts'
import { countOf, type NounForms } from '#shared/text/plural.ts'
import { namedParagraph } from './named-paragraph.ts'
import { toFillIn } from './to-fill-in.ts'

const days: NounForms = { one: 'dzień', few: 'dni', many: 'dni' }

/** 1. What was consulted, on what basis, by whom. */
export function subjectSection({ consultation, runBy }: ConsultationReportData, { house }: BuildContext): Block[] {
  const items: Definition[] = [
    { label: 'Przedmiot', value: consultation.subjectFull },
    { label: 'Cel', value: consultation.aim },
    { label: 'Podstawa prawna', value: consultation.legalBasis || house.legalBasis || toFillIn() },
    { label: 'Zarządzenie', value: orderWords(consultation, house) },
    { label: 'Ogłaszający', value: consultation.announcedBy || house.announcedBy },
    { label: 'Realizator', value: runBy ? unitNameOn(runBy, consultation.startsOn).name : '' },
  ]
  return [
    { kind: 'heading', level: 2, text: '1. Przedmiot i podstawa prawna konsultacji' },
    { kind: 'definitions', items: items.filter(({ value }) => value.trim() !== ''), part: 'przedmiot konsultacji' },
  ]
}

/** 2. By what forms and ways, and where it was made public. */
export function publicitySection({ consultation }: ConsultationReportData, { house, today }: BuildContext): Block[] {
  const { forms, publications, materials } = consultation
  return [
    { kind: 'heading', level: 2, text: '2. Forma przeprowadzenia i upublicznienia' },
    ...listBlocks({ label: 'Formy konsultacji:', part: 'formy konsultacji' }, forms.map((form) => runs(consultingFormLabels[form])), 'formy konsultacji'),
    ...listBlocks({ label: consultationPhase(consultation, today) === 'over' ? 'Uwagi można było przekazać:' : 'Uwagi można przekazać:', part: 'sposoby zgłaszania' }, validChannels(consultation, house).map(channelSentence), ''),
    ...listBlocks({ label: 'Miejsca i dni ogłoszenia konsultacji:', part: 'publikacje' }, publications.map(publicationRuns), 'miejsca i daty publikacji'),
    ...listBlocks({ label: 'Udostępnione materiały:', part: 'materiały' }, materials.map((text) => runs(text)), ''),
  ]
}

/** A list under its label, each item closed by its mark. With `missing` an empty one has room to be filled in, else it is left out. */
function listBlocks({ label, part }: { label: string; part: string }, items: readonly Runs[], missing: string): Block[] {
  if (items.length === 0 && missing === '') return []
  const shown = items.length === 0 ? [runs(toFillIn(missing))] : items
  const marked = shown.map((item, index) => (index < shown.length - 1 ? [...item, ...runs(';')] : item.at(-1)?.text.endsWith('.') ? item : [...item, ...runs('.')]))
  return [{ kind: 'paragraph', role: 'label', runs: runs(label), part: `${part} – tytuł` }, { kind: 'list', style: 'bullet', role: 'body', items: marked, part }]
}

/** `Biuletyn Informacji Publicznej, 22 września 2025 r. (https://…)`, where the name of the place is the link. */
function publicationRuns({ place, link, publishedOn }: Publication): Runs {
  const when = publishedOn ? `, ${formatDate(publishedOn)}` : ''
  return link.trim() === '' ? runs(`${place}${when}`) : runs(linked(place, link), `${when} (${link.trim()})`)
}

/** 3. From when to when, how long, and until what hour. */
export function periodSection({ consultation }: ConsultationReportData, { house, today }: BuildContext): Block[] {
  const { startsOn, endsOn } = consultation
  const length = countOf(daysFrom(startsOn, endsOn) + 1, days)
  const phase = consultationPhase(consultation, today)
  const isOver = phase === 'over'
  const sentences = [
    `Konsultacje ${isOver ? 'przeprowadzono' : 'zaplanowano'} w terminie ${formatDateRange(startsOn, endsOn)} (${length}).`, announced(consultation),
    `Uwagi ${{ over: 'przyjmowano', running: 'są przyjmowane', planned: 'będą przyjmowane' }[phase]} do ${formatDate(endsOn)}${hour(consultation, house)}; o zachowaniu terminu ${isOver ? 'decydowała' : 'decyduje'} data ${consultation.deadlineRule === 'received' ? 'wpływu do Urzędu' : 'nadania'}.`,
  ]
  return [{ kind: 'heading', level: 2, text: '3. Termin konsultacji' }, namedParagraph('termin', sentences.filter(Boolean).join(' '))]
}

function announced({ publications }: Consultation): string {
  const first = publications.flatMap(({ publishedOn }) => publishedOn ?? []).toSorted()[0]
  return first === undefined ? '' : `Ogłoszono je ${formatDate(first)}`.replace(/\.?$/, '.')
}

const hour = ({ deadlineTime }: Consultation, house: BuildContext['house']) => (deadlineTime ? `, do godz. ${formatTime(deadlineTime, timeStyle(house))}` : '')
