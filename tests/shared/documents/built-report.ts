import { buildConsultationReport } from '#shared/documents/builders/consultation-report.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import { blocksOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { context } from './sample-records.ts'

export const build = (data: ConsultationReportData, more = {}) => buildConsultationReport(data, { ...context, ...more })

/** The sentences of one section, without its heading. */
export function section(data: ConsultationReportData, number: number): string[] {
  const all = sentencesOf(build(data))
  const start = all.findIndex((text) => text.startsWith(`${number}. `))
  const end = all.findIndex((text) => text.startsWith(`${number + 1}. `) || text === 'Wykaz skrótów')
  return all.slice(start + 1, end === -1 ? undefined : end)
}

export const table = (data: ConsultationReportData, caption: string) => textsOf(tablesOf(build(data)).find((one) => one.caption === caption))
export const dots = '…'.repeat(8)
export const charts = (data: ConsultationReportData) => blocksOf(build(data)).flatMap((block) => (block.kind === 'chart' ? [block.chart] : []))
