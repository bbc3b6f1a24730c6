import { linesOf, type Row, type Table } from '#shared/documents/table.ts'
import { hardSpaces } from '#shared/text/hard-spaces.ts'
import { cellPaddingMm, looks } from './house-style.ts'
import { stylesOfTable } from './table-styles.ts'
import { textWidth } from './text-width.ts'

/** Where lines may end: at spaces, and after a hyphen or a dash between letters. */
const spaces = /[ \n\t]+/u
const afterDash = /(?<=\p{L}[-–—])(?=\p{L})/u
const dash = /[-–—]/u
/** A longer word of letters is divided between syllables: no column is widened for the whole of it. */
const longestUndivided = 14
/** A number or an address of more signs than this, or one that takes more of the page, is broken: no column is widened for it. */
const longestWhole = { signs: 24, share: 0.45 }
const onlyLetters = /^[\p{L}\p{P}\u00A0]+$/u
/** A letter is about so wide, in font sizes. */
const usualLetter = 0.55
/** Rows of long tables are alike: so many are looked at, from the first to the last. */
const mostRowsRead = 60
/** Bold letters are wider. */
const boldShare = 1.06
/** No letter is narrower, in font sizes: what is too long by this need not be measured. */
const narrowestLetter = 0.2
/** No column gives more than this of what the builder gave it. */
const keptShare = 0.7
/** Higher cells make it worth while to share out anew. */
const mostLowLines = 3
/** What is left when every column has what it needs is given out in so many pieces. */
const pieces = 60
const margins = 2 * cellPaddingMm.horizontal

/** What is known of a column: the width given by the builder, that of its longest word, and how wide each of its cells would be on one line; in mm. */
type Measured = { given: number; needed: number; cells: number[] }

/**
 * How the columns of tables share out a page. As the builder says where every number, address and name fits and rows are low or filled by hand; else each column gets its longest word and most of what the builder gave it (all of it
 * where people write), and what is left goes where it makes the rows lowest. Tables of the same columns stand under one another, so they are looked at together and share alike. Rows that come one by one are not read for it.
 */
export function pageShares(tables: readonly Table[], widthMm: number): number[] {
  const columns = tables[0]?.columns ?? []
  const shares = columns.map(({ share }) => share)
  const measured = measuredColumns(tables, { widthMm, given: shares.map((share) => (widthMm * share) / sumOf(shares)) })
  const isFilledByHand = tables[0]?.rowHeightMm !== undefined
  const isWhole = measured.every(({ given, needed }) => given >= needed)
  if (isWhole && (isFilledByHand || areRowsLow(measured))) return shares
  const widths = startingWidths(measured, { widthMm, mostKept: isFilledByHand ? 1 : keptShare })
  const rest = Math.max(0, widthMm - sumOf(widths))
  for (let piece = 0; piece < pieces; piece += 1) widths[highestColumn(measured, widths) ?? narrowestColumn(measured, widths)]! += rest / pieces
  return widths
}

/** Whether no cell is much higher than a name of two lines when each column has what the builder gave it. */
function areRowsLow(measured: readonly Measured[]): boolean {
  return measured.every(({ given, cells }) => cells.every((cell) => cell / Math.max(1, given - margins) <= mostLowLines))
}

/** The longest words and as much as can be kept of what was given; where even the words are too wide, each in proportion. */
function startingWidths(measured: readonly Measured[], { widthMm, mostKept }: { widthMm: number; mostKept: number }): number[] {
  const words = measured.map(({ needed }) => needed)
  const room = widthMm - sumOf(words)
  if (room < 0) return words.map((width) => (width * widthMm) / sumOf(words))
  const wanted = measured.map(({ given, needed }) => Math.max(0, given * mostKept - needed))
  const kept = Math.min(1, room / (sumOf(wanted) || 1))
  return words.map((width, index) => width + wanted[index]! * kept)
}

/** The column that makes the rows as high as they are, most of all; none where every cell stands on one line. */
function highestColumn(measured: readonly Measured[], widths: readonly number[]): number | undefined {
  const heights = measured.map(() => 0)
  const rows = measured[0]?.cells.length ?? 0
  for (let row = 0; row < rows; row += 1) {
    const lines = measured.map(({ cells }, index) => cells[row]! / Math.max(1, widths[index]! - margins))
    const most = Math.max(...lines)
    if (most > 1) heights[lines.indexOf(most)]! += most
  }
  const highest = Math.max(...heights)
  return highest > 0 ? heights.indexOf(highest) : undefined
}

/** The column that lacks most of what the builder gave it. */
function narrowestColumn(measured: readonly Measured[], widths: readonly number[]): number {
  const lacking = measured.map(({ given }, index) => given - widths[index]!)
  return lacking.indexOf(Math.max(...lacking))
}

function measuredColumns(tables: readonly Table[], { widthMm, given }: { widthMm: number; given: readonly number[] }): Measured[] {
  const styles = stylesOfTable(tables[0]?.size)
  const [headMm, textMm] = [looks[styles.head], looks[styles.text]].map(({ sizePt }) => (sizePt * 25.4) / 72) as [number, number]
  const rows = spread(tables.flatMap((table) => (Array.isArray(table.rows) ? (table.rows as Row[]) : [])))
  return (tables[0]?.columns ?? []).map((column, index) => {
    const cells = rows.map((row) => linesOf(row[index] ?? ''))
    const isBold = (line: { isStrong?: true }) => line.isStrong === true || column.kind === 'decision'
    const words = cells.flatMap((lines) => lines.map((line) => longestWord(line.text, textMm, widthMm) * (isBold(line) ? boldShare : 1)))
    return { given: given[index]!, needed: words.reduce((most, word) => Math.max(most, word), longestWord(column.header, headMm, widthMm) * boldShare) + margins, cells: cells.map((lines) => lines.reduce((sum, { text }) => sum + text.length * textMm * usualLetter, 0)) }
  })
}

function spread(rows: readonly Row[]): readonly Row[] {
  if (rows.length <= mostRowsRead) return rows
  return Array.from({ length: mostRowsRead }, (_, index) => rows[Math.round((index * (rows.length - 1)) / (mostRowsRead - 1))]!)
}

function longestWord(text: string, sizeMm: number, widthMm: number): number {
  const most = Math.min(longestWhole.signs * usualLetter * sizeMm, longestWhole.share * widthMm)
  let longest = 0
  for (const word of hardSpaces(text).split(spaces).flatMap((one) => (dash.test(one) ? one.split(afterDash) : one))) {
    if (word.length * sizeMm <= longest) continue // no letter is wider than the type is high
    const whole = word.length > longestUndivided && onlyLetters.test(word) && !word.includes('@') ? word.slice(0, longestUndivided) : word
    const width = whole.length * sizeMm * narrowestLetter > most ? 0 : textWidth(whole, sizeMm)
    if (width > longest && width <= most) longest = width
  }
  return longest
}

const sumOf = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0)
