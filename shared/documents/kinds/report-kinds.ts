import { buildConsultationReport, reportVariants } from '#shared/documents/builders/consultation-report.ts'
import { buildConsultationReportWorkbook } from '#shared/documents/builders/consultation-report-workbook.ts'
import { buildProgrammeReport, buildProgrammeReportWorkbook } from '#shared/documents/builders/programme-report.ts'
import type { DocumentDefinitions } from '#shared/documents/document-definition.ts'
import type { ConsultationReportData, ProgrammeReportData } from '#shared/documents/report-data.ts'

export type ReportKinds = {
  'raport-z-konsultacji': ConsultationReportData
  'sprawozdanie-z-programu': ProgrammeReportData
}

/** What closes a consultation and a year. */
export const reportKinds: DocumentDefinitions<ReportKinds> = {
  'raport-z-konsultacji': {
    title: 'Raport z konsultacji',
    for: ['consultation'],
    narrowedBy: [],
    formats: ['docx', 'html', 'pdf', 'xlsx'],
    variants: reportVariants,
    hasInternal: true,
    build: buildConsultationReport,
    buildWorkbook: buildConsultationReportWorkbook,
  },
  'sprawozdanie-z-programu': {
    title: 'Sprawozdanie z realizacji programu współpracy',
    for: ['year'],
    narrowedBy: [],
    formats: ['docx', 'html', 'pdf', 'xlsx'],
    variants: [],
    build: buildProgrammeReport,
    buildWorkbook: buildProgrammeReportWorkbook,
  },
}
