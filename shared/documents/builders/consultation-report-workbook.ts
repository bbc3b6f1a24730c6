import { noneSentence } from '#shared/documents/collected.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import { commonParts } from '#shared/documents/house.ts'
import { draftReasons } from '#shared/documents/report/draft-reasons.ts'
import { participantsOf } from '#shared/documents/report/participants.ts'
import { lettersSentence } from '#shared/documents/report/participants-section.ts'
import { countsByChannel, countsByDecision, countsBySection, countsByUnit, flagCounts } from '#shared/documents/report/remark-figures.ts'
import { remarksTable, unitTable } from '#shared/documents/report/remarks-section.ts'
import { reportRemarks } from '#shared/documents/report/report-remarks.ts'
import type { ConsultationReportData } from '#shared/documents/report-data.ts'
import { scopeTitle } from '#shared/documents/scope-words.ts'
import type { Row, Table } from '#shared/documents/table.ts'
import type { Workbook } from '#shared/documents/workbook.ts'
import { formatDate } from '#shared/text/format-date.ts'
import { formatCount } from '#shared/text/plural.ts'
import { reportTitle } from './consultation-report.ts'

/** The table of remarks to be filtered, the figures of the report, and who took part. */
export function buildConsultationReportWorkbook(data: ConsultationReportData, context: BuildContext): Workbook {
  const { consultation } = data
  const remarks = reportRemarks(data)
  const units = countsByUnit(remarks, consultation.endsOn).map(({ label }) => label)
  const reasons = draftReasons(data, remarks, context.today)
  return {
    ...commonParts(context),
    title: `${reportTitle(context)} – ${scopeTitle({ kind: 'consultation', consultation }, context)}`,
    sheets: [
      { name: 'Uwagi', orientation: 'landscape', table: remarksTable(remarks.listed, context) },
      { name: 'Liczby', orientation: 'portrait', table: figuresTable(data) },
      { name: 'Komórki', orientation: 'landscape', table: unitTable(remarks, units, consultation.endsOn) },
      { name: 'Podmioty', orientation: 'portrait', table: participantsTable(data) },
    ],
    notes: [...(reasons.length === 0 ? [] : [`Projekt. ${reasons.join(' ')}`]), remarks.listed.length + data.letters.length === 0 ? noneSentence({ scope: { kind: 'consultation', consultation }, entries: [] }, 'remark', context.today) : lettersSentence({ letters: data.letters, remarks }), `Stan na ${formatDate(context.today)}`],
  }
}

/** Each figure of the report with what it is a figure of. */
function figuresTable(data: ConsultationReportData): Table {
  const remarks = reportRemarks(data)
  const { letters } = data
  const participants = participantsOf({ letters, listed: remarks.listed })
  const letterCount = (count: number) => (letters.length === 0 ? '' : formatCount(count))
  const rows: Row[] = [
    ['Razem', 'zgłoszenia', letterCount(letters.length), formatCount(remarks.listed.length)],
    ['Podmioty', 'organizacje i inne podmioty', '', formatCount(participants.organisations.length)], ['Podmioty', 'osoby fizyczne', '', formatCount(participants.people)],
    ...countsByDecision(remarks).map(({ label, count }) => ['Rozstrzygnięcie', label, '', formatCount(count)]),
    ...countsByChannel(letters, remarks).map((one) => ['Sposób zgłoszenia', one.label, letterCount(one.letters), formatCount(one.remarks)]),
    ...countsBySection(remarks).map(({ label, count }) => ['Część dokumentu', label, '', formatCount(count)]),
    ...flagCounts(letters, remarks).map((one) => ['Wymaga oceny', one.label, one.letters === null ? '' : letterCount(one.letters), one.remarks === null ? '' : formatCount(one.remarks)]),
    ['Spotkania i dyżury', 'spotkania', '', formatCount(data.meetings.length)], ['Spotkania i dyżury', 'dyżury', '', formatCount(data.duties.length)],
    ['Spotkania i dyżury', 'rozmowy', '', formatCount(data.calls.reduce((sum, { calls }) => sum + calls, 0))],
  ]
  return {
    caption: 'Liczby', rows,
    columns: [{ key: 'group', header: 'Dział', kind: 'text', share: 30 }, { key: 'figure', header: 'Co policzono', kind: 'text', share: 60 }, { key: 'letters', header: 'Pisma', kind: 'number', share: 16 }, { key: 'count', header: 'Liczba', kind: 'number', share: 16 }],
  }
}

function participantsTable(data: ConsultationReportData): Table {
  const { organisations } = participantsOf({ letters: data.letters, listed: reportRemarks(data).listed })
  return {
    caption: 'Podmioty', columns: [{ key: 'ordinal', header: 'Lp.', kind: 'number', share: 10 }, { key: 'name', header: 'Organizacja lub inny podmiot', kind: 'text', share: 80 }, { key: 'remarks', header: 'Uwagi', kind: 'number', share: 20 }],
    rows: organisations.map(({ name, remarks }, index) => [String(index + 1), name, formatCount(remarks)]),
  }
}
