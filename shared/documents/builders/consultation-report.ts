import { abbreviationBlocks, textsOfBlocks } from '#shared/documents/abbreviations.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import type { DocumentVariant } from '#shared/documents/document-definition.ts'
import { commonParts, officialOpening } from '#shared/documents/house.ts'
import type { Block, Doc, Section } from '#shared/documents/model.ts'
import { activitySection } from '#shared/documents/report/activity-section.ts'
import { outcomeSection } from '#shared/documents/report/outcome-section.ts'
import { participantsSection } from '#shared/documents/report/participants-section.ts'
import { remarksSection, remarksTable } from '#shared/documents/report/remarks-section.ts'
import { reportRemarks, type ReportRemarks } from '#shared/documents/report/report-remarks.ts'
import { periodSection, publicitySection, subjectSection } from '#shared/documents/report/subject-sections.ts'
import { reportSignatures } from '#shared/documents/report/two-signatures.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import { runs, strong } from '#shared/documents/runs.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import { formatDate } from '#shared/text/format-date.ts'
import { formatCount } from '#shared/text/plural.ts'

/** Offices call the same paper by different names. */
const titles = { raport: 'Raport z konsultacji społecznych', sprawozdanie: 'Sprawozdanie z konsultacji społecznych', protokol: 'Protokół z konsultacji społecznych', informacja: 'Informacja o wynikach konsultacji społecznych' } as const
export const reportVariants: DocumentVariant[] = [{ key: 'raport', title: 'raport' }, { key: 'sprawozdanie', title: 'sprawozdanie' }, { key: 'protokol', title: 'protokół' }, { key: 'informacja', title: 'informacja o wynikach' }]

/** What a consultation is called by in its report. */
export const reportTitle = ({ variant = 'raport' }: BuildContext) => titles[variant as keyof typeof titles] ?? titles.raport

/** The paper that closes a consultation (resolution CXI/2904/18): seven sections, from what was consulted to what came of it. Where nobody wrote anything it says so once and has no table. */
export function buildConsultationReport(data: ConsultationReportData, context: BuildContext): Doc {
  const { consultation } = data
  const remarks = reportRemarks(data)
  const title = reportTitle(context)
  const before: Block[] = [
    { kind: 'paragraph', role: 'subtitle', runs: runs(scopeTitle({ kind: 'consultation', consultation }, context)), part: 'zakres' },
    ...draftNotice(consultation.endsOn, remarks, context),
    ...subjectSection(data, context), ...publicitySection(data, context), ...periodSection(data, context),
    ...participantsSection({ letters: data.letters, remarks }), ...activitySection(data, context), ...remarksSection(data, remarks),
  ]
  const after: Block[] = outcomeSection(data, remarks)
  const closing = [...abbreviationBlocks([title, ...textsOfBlocks([...before, ...tableOf(remarks, context), ...after])]), ...reportSignatures(context)]
  return {
    ...commonParts(context),
    title,
    runningHead: `${title} – ${consultation.subjectShort}`,
    opening: officialOpening(context, { caseNumber: consultation.caseNumber, subject: `konsultacji – ${consultation.subjectFull}`, date: context.today }),
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

/** Until the consultation is over and every position is approved, the report says that it is a draft. */
function draftNotice(endsOn: string, { waiting, decided }: ReportRemarks, { today }: BuildContext): Block[] {
  const reasons = [
    endsOn < today ? '' : `Konsultacje trwają do ${formatDate(endsOn)}`.replace(/\.?$/, '.'),
    waiting === 0 ? '' : `Uwagi bez zatwierdzonego stanowiska: ${formatCount(waiting)} z ${formatCount(decided.length)}.`,
  ].filter(Boolean)
  return reasons.length === 0 ? [] : [{ kind: 'paragraph', role: 'notice', runs: runs(strong('Projekt. '), reasons.join(' ')), part: 'projekt' }]
}
