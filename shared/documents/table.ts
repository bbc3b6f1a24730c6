/** What a column holds. It decides how renderers set it: numbers right, decisions bold, dates unbroken. */
export type ColumnKind = 'text' | 'number' | 'date' | 'decision'

export type Column = {
  key: string
  header: string
  /** What the office's templates call it where the heading is not the same in all documents of a kind; else the heading is its name. */
  name?: string
  kind: ColumnKind
  /** Relative width; the shares of a table need not add up to anything. */
  share: number
}

/** One paragraph of a cell. Line breaks inside stay line breaks. */
export type CellLine = { text: string; isStrong?: true }
export type Cell = string | readonly CellLine[]
/** One cell per column, in the columns' order. */
export type Row = readonly Cell[]

/** Larger type, to be read from a distance; without it the usual one. */
export type TableSize = 'large' | 'medium' | 'raised'

/** The one table of pages and spreadsheets. Values are shown as they are: numbering and totals are the builder's. */
export type Table = {
  /** What the table is, for people who hear it read aloud; printed above the table too when `isCaptionShown`. */
  caption: string
  isCaptionShown?: true
  columns: readonly Column[]
  /** Any number of rows; renderers read them once and one by one, so long tables need not stand in memory. */
  rows: Iterable<Row>
  size?: TableSize
  /** What belongs together: these columns stand in one under this heading, each value after the heading of its own, on a page too narrow for all of them. */
  together?: { header: string; keys: readonly string[]; share: number }
  /** Rows to be filled in by hand are at least this high. */
  rowHeightMm?: number
}

/** A cell as its paragraphs, whichever way it was given. */
export function linesOf(cell: Cell): readonly CellLine[] {
  return typeof cell === 'string' ? [{ text: cell }] : cell
}
