import { sentSheetMark } from '#shared/documents/answer-sheet.ts'
import { readFingerprint, type RowFingerprint } from '#electron/exchange/row-fingerprint.ts'
import type { TableFile, TableRow, TableSheet } from '#electron/exchange/table-file.ts'
import type { ReadFile } from './importer.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { findAnswerColumns, type AnswerColumns, type AnswerField } from './position-columns.ts'

/** A row of a sheet that came back. A cell is missing where its column is. */
export type ReturnedRow = { file: string; sheet: string; line: number; mark: RowFingerprint | undefined; cells: Partial<Record<AnswerField, string>> }
export type Returned = {
  rows: ReturnedRow[]
  /** What the hidden sheet says was sent. */
  sent: RowFingerprint[]
  /** Sheets that none of is taken, and why. */
  unread: { sheet: string; sentence: string }[]
}

/** What of a file answers something: every visible sheet whose headings are known, wherever its columns stand. One that has two columns for the same is not read: which of them holds the answer is not for the program to guess. */
export function returnedRows({ name: file, tables }: ReadFile): Returned {
  const returned: Returned = { rows: [], sent: sentMarks(tables), unread: [] }
  for (const sheet of tables.sheets.filter((one) => !one.isHidden && !isSentSheet(one))) {
    const found = findAnswerColumns(sheet.rows)
    if (found && found.twins.length > 0) {
      returned.unread.push(...found.twins.map((sentence) => ({ sheet: sheet.name, sentence })))
      const there = new Set(sheet.rows.map(({ cells }) => markIn(cells)?.id))
      returned.sent = returned.sent.filter(({ id }) => !there.has(id))
    } else if (found) returned.rows.push(...rowsBelow(sheet, found).map((row) => ({ file, sheet: sheet.name, ...row })))
    else if (sheet.rows.some(({ cells }) => markIn(cells))) returned.unread.push({ sheet: sheet.name, sentence: sentenceOf('no_table_found') })
  }
  return returned
}

const isSentSheet = ({ rows }: TableSheet) => rows[0]?.cells[0] === sentSheetMark

function sentMarks({ sheets }: TableFile): RowFingerprint[] {
  return sheets.filter(isSentSheet).flatMap(({ rows }) => rows.flatMap(({ cells }) => readFingerprint(cells[0] ?? '') ?? []))
}

function rowsBelow({ rows }: TableSheet, { headerLine, columns }: { headerLine: number; columns: AnswerColumns }): Pick<ReturnedRow, 'line' | 'mark' | 'cells'>[] {
  return rows.filter(({ line }) => line > headerLine).map((row) => ({ line: row.line, mark: markIn(row.cells), cells: cellsOf(row, columns) })).filter(holdsAnything)
}

/** The mark of a row, wherever it stands. */
function markIn(cells: readonly string[]): RowFingerprint | undefined {
  for (const cell of cells) {
    const mark = readFingerprint(cell)
    if (mark) return mark
  }
  return undefined
}

function cellsOf({ cells }: TableRow, columns: AnswerColumns): ReturnedRow['cells'] {
  return Object.fromEntries(Object.entries(columns).map(([field, index]) => [field, cells[index] ?? '']))
}

/** A row that somebody added counts when it says something; the foot of a table does not. */
function holdsAnything({ mark, cells }: Pick<ReturnedRow, 'mark' | 'cells'>): boolean {
  return mark !== undefined || (['decision', 'text', 'author', 'content', 'fingerprint'] as const).some((field) => (cells[field] ?? '').trim() !== '')
}
