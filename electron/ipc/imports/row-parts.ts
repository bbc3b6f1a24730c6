import { lengthParts, longestCell } from '#electron/documents/cell-parts.ts'

/** Which of how many rows of a sheet one entry takes: `cz. 2/3`, behind the mark of the row. */
export type RowPart = { part: number; of: number }

export const formatPart = ({ part, of }: RowPart) => `cz. ${part}/${of}`

/** Undefined for what names no part. */
export function parsePart(text: string): RowPart | undefined {
  const found = /^cz\. ([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text.trim().toLowerCase())
  return found ? { part: Number(found[1]), of: Number(found[2]) } : undefined
}

/**
 * A row of an export as rows of a sheet: itself, or several when a text is longer than a cell. Each of them repeats the cells of `repeated` columns and says
 * in the column of the mark which part it is, so that they can be put together again in whatever order they come back, and a missing one is noticed.
 */
export function sheetRows(row: readonly string[], { mark, repeated }: { mark: number; repeated: number }): readonly (readonly string[])[] {
  if (row.every((cell) => cell.length <= longestCell)) return [row]
  const parts = row.map(lengthParts)
  const of = Math.max(...parts.map((cell) => cell.length))
  return Array.from({ length: of }, (_, index) => row.map((cell, column) => {
    if (column === repeated) return cell
    return column === mark ? `${cell} ${formatPart({ part: index + 1, of })}` : parts[column]?.[index] ?? ''
  }))
}

/** Whether these are all the parts of one row, each once. */
export function isWhole(parts: readonly RowPart[]): boolean {
  const numbers = new Set(parts.map(({ part }) => part))
  return parts.every(({ part, of }) => of === parts.length && part <= of) && numbers.size === parts.length
}
