import { withGuard } from '#shared/text/csv-formula.ts'

const needsQuotes = /[";\r\n]|^\s|\s$/

/** One line of a CSV file: cells divided by semicolons, as Polish spreadsheets expect; texts that look like formulas stay texts. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(withGuard).map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\r\n`
}

/** UTF-8 with the mark by which spreadsheets know it. */
export const csvMark = '\ufeff'
