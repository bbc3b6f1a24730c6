/** One row that holds anything. `line` is its number in the sheet, from 1; `cells` end with the last one that is filled. */
export type TableRow = {
  line: number
  cells: string[]
  /** Columns of the widest merged cell that begins in this row, where there is one: a title across the table. */
  span?: number
}

export type TableSheet = { name: string; isHidden: boolean; rows: TableRow[] }

/** What a file of tables holds, in its order. */
export type TableFile = { sheets: TableSheet[] }

export type TableCaps = {
  fileBytes: number
  inflatedBytes: number
  entries: number
  sheets: number
  /** Of all sheets together, gaps between filled cells included. */
  cells: number
  /** Of all cells together. */
  characters: number
  cellCharacters: number
  milliseconds: number
}

/** Far above any list of an office (100 000 rows of 25 columns fit), far below what would fill the memory. */
export const tableCaps: TableCaps = {
  fileBytes: 100 * 1024 * 1024, inflatedBytes: 512 * 1024 * 1024, entries: 5000, sheets: 200, cells: 8_000_000, characters: 400_000_000, cellCharacters: 200_000, milliseconds: 180_000,
}

/** How a file is read: `now` in milliseconds, only its differences count. */
export type Reading = { signal?: AbortSignal; now?: () => number; caps?: Partial<TableCaps> }
