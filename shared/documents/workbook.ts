import type { Table } from './table.ts'

export type Sheet = {
  /** At most 31 characters, none of `[]:*?/\`, different from the other sheets' names. */
  name: string
  table: Table
  orientation: 'portrait' | 'landscape'
  /** A row of the table is one row of the sheet, however high: for sheets that are sorted and come back. What is longer than a cell still goes on below. */
  keepsRowsWhole?: true
}

/** A spreadsheet. The first sheet is the data with its headers in the first row; what has to be said about them stands on the last sheet. */
export type Workbook = {
  title: string
  author: string
  language: 'pl-PL'
  /** UTC ISO 8601; the only moment the file carries. */
  createdAt: string
  sheets: readonly Sheet[]
  /** One row each on a last sheet of their own. */
  notes: readonly string[]
}
