import { linesOf } from '#shared/documents/table.ts'
import type { Column, Row } from '#shared/documents/table.ts'
import { cellPaddingMm } from './house-style.ts'

/** A letter of a table's text with what its words leave empty at the ends of lines. Measured on Polish texts in Carlito 10 pt. */
const letterMm = 1.85
/** About half of a landscape page. */
const mostLinesKept = 18
/** The first row stands under an opening that takes half of the page already: a longer one would leave the rest of it empty. */
const mostFirstLinesKept = 5

export type RowPlace = { columns: readonly Column[]; widthMm: number; isFirst: boolean }

/** Whether a row is short enough to be moved to the next page whole: less than about half a page of a table of the given width. Longer ones break, or they would leave pages empty. */
export function isRowKeptWhole(row: Row, { columns, widthMm, isFirst }: RowPlace): boolean {
  const most = isFirst ? mostFirstLinesKept : mostLinesKept
  const shares = columns.reduce((sum, column) => sum + column.share, 0)
  return columns.every((column, index) => {
    const letters = ((widthMm * column.share) / shares - 2 * cellPaddingMm.horizontal) / letterMm
    return linesIn(linesOf(row[index] ?? '').map((line) => line.text), Math.max(1, letters)) <= most
  })
}

function linesIn(texts: readonly string[], letters: number): number {
  let lines = 0
  for (const text of texts) {
    if (text.length > letters * mostLinesKept) return mostLinesKept + 1
    for (const paragraph of text.split('\n')) lines += Math.max(1, Math.ceil(paragraph.length / letters))
  }
  return lines
}
