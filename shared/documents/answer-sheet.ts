/** A column of a sheet to be filled in. `toFill`: the unit writes here; without it the cells are locked. */
export type AnswerColumn = { key: string; header: string; width: number; toFill?: true; choices?: readonly string[]; isMark?: true }

/**
 * A workbook that is sent out to be filled in and comes back: instructions, one row for each answer, and a hidden sheet that says what was sent.
 * The renderer adds a sheet with whole texts when some do not fit their rows.
 */
export type AnswerSheet = {
  title: string
  author: string
  language: 'pl-PL'
  /** UTC ISO 8601; the only moment the file carries. */
  createdAt: string
  /** At most 31 characters, none of `[]:*?/\`. */
  name: string
  /** Lines above the table: what it is about, the deadline, what to do. */
  intro: readonly string[]
  columns: readonly AnswerColumn[]
  /** Whole texts, however long. */
  rows: readonly (readonly string[])[]
  /** Rows of the hidden sheet. */
  sent: readonly (readonly string[])[]
}

/** The first cell of the hidden sheet, by which it is known whatever becomes of its name. */
export const sentSheetMark = 'referat-ngo stanowiska 1'
export const sentSheetName = 'Dane'
