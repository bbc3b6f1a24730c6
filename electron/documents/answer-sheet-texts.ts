import type { Workbook } from 'exceljs'
import type { AnswerSheet } from '#shared/documents/answer-sheet.ts'
import { answerStyles } from './answer-sheet-style.ts'
import { cellParts, fitsCell } from './cell-parts.ts'
import { lettersAcross, rowHeightPt } from './row-height.ts'
import { setPrint } from './sheet-print.ts'

type WholeText = { number: string; column: string; text: string }

export const wholeTextsName = 'Pełne teksty'
/** exceljs leaves out a column that is exactly 9 wide. */
const widths = [10, 28, 120]

/** Texts that a row of the sheet cannot show to their end. */
export function wholeTextsOf({ columns, rows }: AnswerSheet): WholeText[] {
  return rows.flatMap((row) => columns.flatMap(({ header, width, isMark }, index) => {
    const text = row[index] ?? ''
    return isMark || fitsCell(text, lettersAcross(width)) ? [] : [{ number: row[0] ?? '', column: header, text }]
  }))
}

/** A sheet with these texts whole, in as many rows as each of them needs. */
export function addWholeTexts(workbook: Workbook, texts: readonly WholeText[], { title, written }: { title: string; written: (text: string) => string }): void {
  const worksheet = workbook.addWorksheet(wholeTextsName)
  setPrint(worksheet, { orientation: 'landscape', title: written(title), headerRow: 1 })
  for (const [index, width] of widths.entries()) worksheet.getColumn(index + 1).width = width
  worksheet.addRow(['Numer', 'Kolumna', 'Tekst']).eachCell((cell) => void (cell.style = answerStyles.header))
  for (const { number, column, text } of texts) {
    for (const part of cellParts(text, lettersAcross(widths[2]!))) {
      const cells = [number, column, part].map(written)
      const row = worksheet.addRow(cells)
      row.eachCell((cell) => void (cell.style = answerStyles.locked))
      row.height = rowHeightPt(cells, widths)
    }
  }
  worksheet.views = [{ state: 'frozen', ySplit: 1 }]
}
