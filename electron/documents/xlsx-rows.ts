import type { Cell, Row, Table } from '#shared/documents/table.ts'
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

/** A sheet piece by piece: its start, the header, one piece per row, its end. */
export function* sheetXml(writing: SheetWriting): Generator<string> {
  const { table, shell } = writing
  const columns = table.columns.map((_, index) => columnName(index + 1))
  yield shell.start
  const headers = table.columns.map((column) => column.header)
  const lowestPt = Math.round(points(table.rowHeightMm ?? 0))
  yield rowXml(1, rowHeightPt(headers, shell.widths), table.columns.map((column, index) => cellXml(`${columns[index]}1`, shell.headerStyle, writing.escaper.escape(escapedLike(column.header)))))
  let position = 1
  for (const row of table.rows) {
    const lines = linesOfRow(row, writing)
    for (const [offset, line] of lines.entries()) {
      const at = position + 1 + offset
      yield rowXml(at, Math.max(lowestPt, rowHeightPt(line, shell.widths)), line.map((text, index) => cellXml(`${columns[index]}${at}`, shell.styles[index] ?? '0', writing.escaper.escape(escapedLike(text)))))
    }
    if (lines.length > 1) writing.onContinued(position + 1, position + lines.length)
    position += lines.length
  }
  yield shell.end(position)
}

/** The row of the sheet, or several when a text does not fit one in length or height: the first cell is then repeated, so that sorting keeps them together. */
function linesOfRow(row: Row, writing: SheetWriting): string[][] {
  const { table, shell, escaper, keepsRowsWhole } = writing
  const texts = table.columns.map((_, index) => escaper.clean(cellText(row[index] ?? '')))
  const letters = shell.widths.map(lettersAcross)
  if (texts.every((text, index) => (keepsRowsWhole ? text.length <= longestCell : fitsCell(text, letters[index] ?? 1)))) return [texts]
  const parts = texts.map((text, index) => (keepsRowsWhole ? lengthParts(text) : cellParts(text, letters[index] ?? 1)))
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

function rowXml(position: number, heightPt: number, cells: readonly string[]): string {
  return `<row r="${position}" ht="${heightPt}">${cells.join('')}</row>`
}

function cellXml(address: string, style: string, escaped: string): string {
  if (escaped === '') return `<c r="${address}" s="${style}"/>`
  return `<c r="${address}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`
}
