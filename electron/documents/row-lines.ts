import type { Cell, Row } from '#shared/documents/table.ts'
import { cellPaddingMm } from './house-style.ts'
import { linesOf } from './row-height.ts'

/** A letter of a table's text with what its words leave empty at the ends of lines, for each point of its size. Measured on Polish texts in Carlito. */
const letterMmPerPt = 0.185
/** About half of a landscape page. */
const mostLinesKept = 18
/** The first row of the first table stands under an opening that takes half of the page already: a longer one would leave the rest of it empty. */
const mostFirstLinesKept = 5

/**
 * Judges the rows of a table of the given width one after another: whether a row is short enough to be moved to the next page whole, which is less than about half a page. Longer ones break, or they would leave
 * pages empty.
 */
export function createRowJudge({ shares, isFirst, widthMm, sizePt }: { shares: readonly number[]; isFirst: boolean; widthMm: number; sizePt: number }): (row: Row) => boolean {
  const sum = shares.reduce((total, share) => total + share, 0)
  const letters = shares.map((share) => Math.max(1, ((widthMm * share) / sum - 2 * cellPaddingMm.horizontal) / (letterMmPerPt * sizePt)))
  let most = isFirst ? mostFirstLinesKept : mostLinesKept
  return (row) => {
    const isKept = letters.every((across, index) => linesIn(row[index] ?? '', across) <= most)
    most = mostLinesKept
    return isKept
  }
}

function linesIn(cell: Cell, letters: number): number {
  return typeof cell === 'string' ? linesUpToMost(cell, letters) : cell.reduce((lines, { text }) => lines + linesUpToMost(text, letters), 0)
}

/** Counted no further than matters. */
function linesUpToMost(text: string, letters: number): number {
  return text.length > letters * mostLinesKept ? mostLinesKept + 1 : linesOf(text, letters)
}
