import type { Cell, Table } from '#shared/documents/table.ts'
import { cellParts, fitsCell, lengthParts, longestCell } from './cell-parts.ts'
import type { Escaper } from './escaper.ts'
import { lettersAcross, rowHeightPt } from './row-height.ts'
import { points } from './units.ts'
import { columnName } from './xlsx-shell.ts'
import type { SheetShell } from './xlsx-shell.ts'

/** `_x0041_` in a cell means the letter A; the same characters as text have their first one written that way. */
const escapeLike = /_(?=x[0-9A-Fa-f]{4}_)/g

export type SheetWriting = {
  table: Table
  shell: SheetShell
  escaper: Escaper
  /** However high, a row of the table is one row of the sheet. */
  keepsRowsWhole?: boolean | undefined
  /** Told when a text was too long for one row: the row it begins in and the row it ends in. */
  onContinued: (from: number, to: number) => void
}

/** What is the same in every cell of a column: its name, how many letters a line holds, the number of its style. */
type ColumnWriting = { name: string; letters: number; style: string }

/** A sheet piece by piece: its start, the header, one piece per row, its end. */
export function* sheetXml(writing: SheetWriting): Generator<string> {
  const { table, shell, escaper } = writing
  const columns = table.columns.map((_, index): ColumnWriting => ({ name: columnName(index + 1), letters: lettersAcross(shell.widths[index] ?? 1), style: shell.styles[index] ?? '0' }))
  yield shell.start
  const headers = table.columns.map((column) => escaper.clean(column.header))
  yield rowXml(headers, columns.map((column) => ({ ...column, style: shell.headerStyle })), { at: 1, heightPt: rowHeightPt(headers, shell.widths), escaper })
  const lowestPt = Math.round(points(table.rowHeightMm ?? 0))
  let position = 1
  for (const row of table.rows) {
    const texts = columns.map((_, index) => escaper.clean(cellText(row[index] ?? '')))
    const lines = fitsRow(texts, columns, writing.keepsRowsWhole) ? [texts] : continuedLines(texts, columns, writing.keepsRowsWhole)
    for (const line of lines) {
      position += 1
      yield rowXml(line, columns, { at: position, heightPt: Math.max(lowestPt, rowHeightPt(line, shell.widths)), escaper })
    }
    if (lines.length > 1) writing.onContinued(position - lines.length + 1, position)
  }
  yield shell.end(position)
}

function fitsRow(texts: readonly string[], columns: readonly ColumnWriting[], keepsRowsWhole = false): boolean {
  return texts.every((text, index) => (keepsRowsWhole ? text.length <= longestCell : fitsCell(text, columns[index]!.letters)))
}

/** A row of which a text does not fit in length or height as several: the first cell is then repeated, so that sorting keeps them together. */
function continuedLines(texts: readonly string[], columns: readonly ColumnWriting[], keepsRowsWhole = false): string[][] {
  const parts = texts.map((text, index) => (keepsRowsWhole ? lengthParts(text) : cellParts(text, columns[index]!.letters)))
  const height = Math.max(...parts.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) =>
    parts.map((cell, index) => (line > 0 && index === 0 && cell.length === 1 ? cell[0] : cell[line]) ?? ''))
}

function cellText(cell: Cell): string {
  return typeof cell === 'string' ? cell : cell.map((line) => line.text).join('\n')
}

/** Text whose `_x0041_` stays those characters in a cell. */
export function escapedLike(text: string): string {
  return text.includes('_x') ? text.replace(escapeLike, '_x005F_') : text
}

function rowXml(texts: readonly string[], columns: readonly ColumnWriting[], { at, heightPt, escaper }: { at: number; heightPt: number; escaper: Escaper }): string {
  let cells = ''
  for (let index = 0; index < columns.length; index += 1) {
    const { name, style } = columns[index]!
    const escaped = escaper.escapeClean(escapedLike(texts[index]!))
    cells += escaped === '' ? `<c r="${name}${at}" s="${style}"/>` : `<c r="${name}${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`
  }
  return `<row r="${at}" ht="${heightPt}">${cells}</row>`
}
