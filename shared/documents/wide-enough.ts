import { linesOf, type Column, type Row, type Table } from './table.ts'

/** A bold letter of an address is about so wide, in heights of the type, and a cell has so much room beside its text. */
const letterWidth = 0.55
const cellPaddingMm = 4
/** More of the page than this no column takes. */
const widestShare = 0.5

type Page = { typeMm: number; widthMm: number }

/** The table with a column as wide as its longest word, which is an address that must not be broken; undefined where half of the page is too narrow for it. The others share what is left. */
export function wideEnough(table: Table & { rows: readonly Row[] }, key: string, { typeMm, widthMm }: Page): (Table & { rows: readonly Row[] }) | undefined {
  const at = table.columns.findIndex((column) => column.key === key)
  const words = table.rows.flatMap((row) => linesOf(row[at] ?? '').flatMap(({ text }) => text.split(' ')))
  const needed = words.reduce((most, word) => Math.max(most, word.length), 0) * letterWidth * typeMm + cellPaddingMm
  if (needed > widthMm * widestShare) return undefined
  const all = sumOf(table.columns)
  const own = table.columns[at]?.share ?? 0
  if ((own / all) * widthMm >= needed) return table
  const share = ((all - own) * needed) / (widthMm - needed)
  return { ...table, columns: table.columns.map((column, index) => (index === at ? { ...column, share } : column)) }
}

const sumOf = (columns: readonly Column[]) => columns.reduce((sum, { share }) => sum + share, 0)
