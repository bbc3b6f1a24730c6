import { readCellShapes } from './cell-shapes.ts'
import type { ReadingBudget } from './reading-budget.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readSheetRows } from './sheet-rows.ts'
import type { TableFile } from './table-file.ts'
import { openWorkbook } from './workbook-parts.ts'

/** The tables of an XLSX file. `io_failed`: `not_a_workbook`, `file_too_large`, `reading_too_long`. */
export async function readWorkbook(bytes: Uint8Array, budget: ReadingBudget): Promise<TableFile> {
  const { sheets, sharedStrings, styles, is1904, open } = await openWorkbook(bytes, budget)
  const context = { strings: await readSharedStrings(sharedStrings, budget), shapes: await readCellShapes(styles, budget), is1904 }
  const read: TableFile = { sheets: [] }
  for (const { name, isHidden, part } of sheets) read.sheets.push({ name, isHidden, rows: await readSheetRows(open(part), context, budget) })
  return read
}
