import { consultationPhase } from '#shared/documents/consultation-phase.ts'
import type { Block, Definition } from '#shared/documents/model.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import { decisionOf } from '#shared/documents/compilation-words.ts'
import { formatDate } from '#shared/text/format-date.ts'
import { formatPercent } from '#shared/text/format-percent.ts'
import { countOf, formatCount, nouns } from '#shared/text/plural.ts'
import { namedParagraph } from './named-paragraph.ts'
import { remarkState, type ReportRemarks } from './report-remarks.ts'
import { paragraphToFillIn } from './to-fill-in.ts'

/** 7. What came of it: how much was taken up, what was changed in the draft, and what the council for public benefit said. */
export function outcomeSection({ consultation }: ConsultationReportData, remarks: ReportRemarks, today: string): Block[] {
  return [
    { kind: 'heading', level: 2, text: '7. Wynik konsultacji' },
    ...(remarks.decided.length === 0 ? [] : [namedParagraph('uwzględnione uwagi', acceptedSentence(remarks))]),
    outcomeBlock(consultation.outcome.trim(), remarks, consultationPhase(consultation, today) === 'over'),
    ...opinionBlocks(consultation),
  ]
}

/** `W całości lub w części uwzględniono 10 z 22 uwag (45,5%).` */
function acceptedSentence({ decided }: ReportRemarks): string {
  const accepted = decided.filter((entry) => ['accepted', 'partially'].includes(decisionOf(entry))).length
  if (decided.length === 1) return `Zgłoszoną uwagę ${accepted === 1 ? (decisionOf(decided[0]!) === 'accepted' ? 'uwzględniono' : 'uwzględniono częściowo') : 'rozpatrzono jak w zestawieniu'}.`
  if (accepted === 0) return `Nie uwzględniono żadnej z ${countOf(decided.length, { ...nouns.remark, one: nouns.remark.many, few: nouns.remark.many })}.`
  return `W całości lub w części uwzględniono ${formatCount(accepted)} z ${formatCount(decided.length)} uwag (${formatPercent(accepted, decided.length)}).`
}

/** That nothing was changed follows only when all is over and nobody wrote. */
function outcomeBlock(outcome: string, remarks: ReportRemarks, isOver: boolean): Block {
  if (outcome !== '') return namedParagraph('wynik', outcome)
  if (isOver && remarkState(remarks) === 'none') return namedParagraph('wynik', 'Nie zgłoszono uwag, dlatego w projekcie nie wprowadzono zmian wynikających z konsultacji.')
  return paragraphToFillIn('zmiany wprowadzone w projekcie', 'wynik')
}

function opinionBlocks({ councilOpinion, councilOpinionNumber, councilOpinionOn }: ConsultationReportData['consultation']): Block[] {
  const items: Definition[] = [{ label: 'Numer', value: councilOpinionNumber }, { label: 'Data', value: councilOpinionOn ? formatDate(councilOpinionOn) : '' }].filter(({ value }) => value !== '')
  if (councilOpinion.trim() === '' && items.length === 0) return []
  return [
    { kind: 'heading', level: 3, text: 'Opinia Krakowskiej Rady Działalności Pożytku Publicznego', part: 'opinia Rady – tytuł' },
    ...definitionsOf(items),
    ...(councilOpinion.trim() === '' ? [] : [namedParagraph('opinia Rady', councilOpinion.trim())]),
  ]
}

function definitionsOf(items: Definition[]): Block[] {
  return items.length === 0 ? [] : [{ kind: 'definitions', items, part: 'opinia Rady – numer i data' }]
}
