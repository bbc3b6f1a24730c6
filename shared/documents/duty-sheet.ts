import type { DutySheetField, DutyTexts } from '#shared/domain/duty-import-field.ts'

/** A duty as a row of the workbook: texts of its cells, days as `YYYY-MM-DD`, hours as `HH:MM`. */
export type DutySheetRow = { texts: DutyTexts; fingerprint: string }

/** A column of the workbook. `list`: what can be chosen in its cells; `isFree`: something else may be typed all the same. */
export type DutySheetColumn = { key: DutySheetField; header: string; width: number; list?: readonly string[]; isFree?: true }

/** A roster to be filled in with a spreadsheet: a row a duty, empty rows to add to, instructions, and a hidden sheet that says what was sent. */
export type DutySheet = {
  title: string
  author: string
  language: 'pl-PL'
  /** UTC ISO 8601; the only moment the file carries. */
  createdAt: string
  columns: readonly DutySheetColumn[]
  rows: readonly DutySheetRow[]
  /** Rows below to be written into. */
  emptyRows: number
  guide: readonly { heading: string; lines: readonly string[] }[]
  /** Rows of the hidden sheet. */
  sent: readonly (readonly string[])[]
}

export const dutySheetName = 'Dyżury'
export const guideSheetName = 'Jak wypełnić'
export const guideTitle = 'Jak wypełnić ten skoroszyt'
/** The first cell of the hidden sheet, by which it is known whatever becomes of its name. */
export const sentDutiesMark = 'referat-ngo dyżury 1'

/** Whether a sheet that begins with this cell is the one with the instructions. */
export const isDutyGuide = (firstCell: string): boolean => firstCell === guideTitle
