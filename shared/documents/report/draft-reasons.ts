import { collectingReasons } from '#shared/documents/collected.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import { formatCount } from '#shared/text/plural.ts'
import type { ReportRemarks } from './report-remarks.ts'

/** Why a report is a draft: until the consultation is over, every letter entered and every position approved. */
export function draftReasons({ consultation, entries, letters }: ConsultationReportData, { waiting, decided }: ReportRemarks, today: string): string[] {
  return [
    ...collectingReasons({ scope: { kind: 'consultation', consultation }, entries, letters }, today),
    waiting === 0 ? '' : `Uwagi bez zatwierdzonego stanowiska: ${formatCount(waiting)} z ${formatCount(decided.length)}.`,
  ].filter((reason) => reason !== '')
}
