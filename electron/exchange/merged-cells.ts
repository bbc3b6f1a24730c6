import type { ReadingBudget } from './reading-budget.ts'
import type { TableRow } from './table-file.ts'

export type Merge = { firstLine: number; lastLine: number; firstColumn: number; lastColumn: number }

/** `A1:C3` as numbers from 0 for columns and from 1 for lines; nothing for what is no area. */
export function parseArea(area: string): Merge | undefined {
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(area) ?? []
  return left && right ? { firstLine: Number(top), lastLine: Number(bottom), firstColumn: columnIndex(left), lastColumn: columnIndex(right) } : undefined
}

/** A → 0, AA → 26. */
export function columnIndex(letters: string): number {
  let index = 0
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

/** A cell merged over several lines stands in each of them; one merged across columns is only noted (`span`). */
export function applyMerges(rows: TableRow[], merges: readonly Merge[], budget: ReadingBudget): void {
  if (merges.length === 0) return
  const byLine = new Map(rows.map((row) => [row.line, row]))
  for (const { firstLine, lastLine, firstColumn, lastColumn } of merges) {
    const first = byLine.get(firstLine)
    if (!first) continue
    if (lastColumn > firstColumn) first.span = Math.max(first.span ?? 1, lastColumn - firstColumn + 1)
    const text = first.cells[firstColumn] ?? ''
    if (text === '') continue
    for (let line = firstLine + 1; line <= lastLine; line += 1) {
      budget.spend(1, text.length)
      const row = byLine.get(line)
      if (row && (row.cells[firstColumn] ?? '') === '') fill(row.cells, firstColumn, text)
    }
  }
}

/** Sets a cell; those before it that are not there become empty. */
export function fill(cells: string[], column: number, text: string): void {
  while (cells.length < column) cells.push('')
  cells[column] = text
}
