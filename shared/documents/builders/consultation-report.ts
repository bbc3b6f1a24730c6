import { consultationPhase } from '#shared/documents/consultation-phase.ts'
import { consultationSubject } from '#shared/documents/consulted-words.ts'
import { abbreviationBlocks, textsOfBlocks } from '#shared/documents/abbreviations.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import type { DocumentVariant } from '#shared/documents/document-definition.ts'
import { draftNotice } from '#shared/documents/draft-notice.ts'
import { commonParts, officialOpening } from '#shared/documents/house.ts'
import type { Block, Doc, Section } from '#shared/documents/model.ts'
import { activitySection } from '#shared/documents/report/activity-section.ts'
import { draftReasons } from '#shared/documents/report/draft-reasons.ts'
import { outcomeSection } from '#shared/documents/report/outcome-section.ts'
import { participantsSection } from '#shared/documents/report/participants-section.ts'
import { remarksSection, remarksTable } from '#shared/documents/report/remarks-section.ts'
import { reportRemarks, type ReportRemarks } from '#shared/documents/report/report-remarks.ts'
import { periodSection, publicitySection, subjectSection } from '#shared/documents/report/subject-sections.ts'
import { isToFillIn } from '#shared/documents/report/to-fill-in.ts'
import { reportSignatures } from '#shared/documents/report/two-signatures.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import { runs } from '#shared/documents/runs.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import { formatCount } from '#shared/text/plural.ts'
import { buildReportNews } from './report-news.ts'

/** Offices call the same paper by different names. */
const titles = { raport: 'Raport z konsultacji społecznych', sprawozdanie: 'Sprawozdanie z konsultacji społecznych', protokol: 'Protokół z konsultacji społecznych', informacja: 'Informacja o wynikach konsultacji społecznych' } as const
export const reportVariants: DocumentVariant[] = [{ key: 'raport', title: 'raport' }, { key: 'sprawozdanie', title: 'sprawozdanie' }, { key: 'protokol', title: 'protokół' }, { key: 'informacja', title: 'informacja o wynikach' }, { key: 'wiadomosc', title: 'krótka wiadomość na stronę' }]

/** What a consultation is called by in its report. */
export const reportTitle = ({ variant = 'raport' }: BuildContext) => titles[variant as keyof typeof titles] ?? titles.raport

/** The paper that closes a consultation (resolution CXI/2904/18): seven sections, from what was consulted to what came of it. Where nobody wrote anything it says so once and has no table. The variant `wiadomosc` is a piece of news about it. */
export function buildConsultationReport(data: ConsultationReportData, context: BuildContext): Doc {
  if (context.variant === 'wiadomosc') return buildReportNews(data, context)
  const { consultation } = data
  const remarks = reportRemarks(data)
  const title = reportTitle(context)
  const subtitle: Block = { kind: 'paragraph', role: 'subtitle', runs: runs(scopeTitle({ kind: 'consultation', consultation }, context)), part: 'zakres' }
  const body: Block[] = [
    ...subjectSection(data, context), ...publicitySection(data, context), ...periodSection(data, context),
    ...participantsSection({ letters: data.letters, remarks, isOver: consultationPhase(consultation, context.today) === 'over', today: context.today }), ...activitySection(data, context), ...remarksSection(data, remarks, context.today),
  ]
  const after: Block[] = outcomeSection(data, remarks, context.today)
  const before = [subtitle, ...draftNotice([...draftReasons(data, remarks, context.today), openPlaces(textsOfBlocks([...body, ...after]))]), ...body]
  const closing = [...reportSignatures(context), ...abbreviationBlocks([title, ...textsOfBlocks([...before, ...tableOf(remarks, context), ...after])])]
  return {
    ...commonParts(context),
    title,
    runningHead: `${title} – ${consultation.subjectShort}`,
    opening: officialOpening(context, { caseNumber: consultation.caseNumber, subject: consultationSubject(consultation), date: context.today }),
    sections: sectionsOf(before, tableOf(remarks, context), [...after, ...closing]),
  }
}

/** The wide table lies on its side between pages that stand. */
function sectionsOf(before: readonly Block[], table: readonly Block[], after: readonly Block[]): Section[] {
  if (table.length === 0) return [{ orientation: 'portrait', blocks: [...before, ...after] }]
  return [{ orientation: 'portrait', blocks: before }, { orientation: 'landscape', blocks: table }, { orientation: 'portrait', blocks: after }]
}

function tableOf({ listed }: ReportRemarks, context: BuildContext): Block[] {
  if (listed.length === 0) return []
  const table = remarksTable(listed, context)
  return [{ kind: 'heading', level: 3, text: table.caption, part: 'uwagi – tytuł' }, { kind: 'table', table, part: 'uwagi' }]
}

/** Places that are left to be filled in make a draft too. */
function openPlaces(texts: readonly string[]): string {
  const open = texts.filter(isToFillIn).length
  return open === 0 ? '' : `Miejsca do uzupełnienia: ${formatCount(open)}.`
}
