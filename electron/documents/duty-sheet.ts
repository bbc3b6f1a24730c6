import ExcelJS, { type Cell, type DataValidation, type Workbook, type Worksheet } from 'exceljs'
import { dutySheetName, guideSheetName, type DutySheet, type DutySheetColumn, type DutySheetRow } from '#shared/documents/duty-sheet.ts'
import { answerStyles } from './answer-sheet-style.ts'
import { clockSerial, daySerial, weekdayFormula } from './duty-sheet-cells.ts'
import { createEscaper } from './escaper.ts'
import { packedWorkbook } from './packed-workbook.ts'
import { lettersAcross, linesOf, rowHeightPt } from './row-height.ts'
import { setPrint } from './sheet-print.ts'
import { escapedLike } from './xlsx-rows.ts'
import { columnName } from './xlsx-shell.ts'

type Written = (text: string) => string
type Filling = { sheet: DutySheet; written: Written }

const listsName = 'Listy'
const markHeader = 'Znacznik wiersza'
const markWidth = 12
/** As much as a page takes without being made smaller. */
const guideWidth = 84
const linePt = 15
/** Columns of several words leave this much of each line empty; narrower ones hold a word that fits. */
const [wordsFrom, looseWidth] = [16, 4]

const body = { ...answerStyles.toFill, fill: { type: 'pattern', pattern: 'none' } } as const
const styles = { text: body, date: { ...body, numFmt: 'dd.mm.yyyy' }, clock: { ...body, numFmt: 'hh:mm' }, weekday: { ...answerStyles.locked, numFmt: 'General', font: body.font } } as const

/**
 * The workbook as the bytes of an XLSX file: days and hours are real ones, so that they sort; everything else is text. Nothing is locked, because rows are added, moved and removed;
 * modes, units and spheres can be chosen from lists. The only formula is our own and tells the weekday of what is typed.
 */
export async function renderDutySheet(sheet: DutySheet): Promise<Uint8Array> {
  const escaper = createEscaper({ hasHardSpaces: false })
  const filling: Filling = { sheet, written: (text) => escapedLike(escaper.clean(text)) }
  const workbook = new ExcelJS.Workbook()
  const area = addDuties(workbook, filling)
  addGuide(workbook, filling)
  const lists = workbook.addWorksheet(listsName, { state: 'hidden' })
  for (const [index, { list = [] }] of listed(sheet).entries()) list.forEach((text, row) => (lists.getRow(row + 1).getCell(index + 1).value = filling.written(text)))
  const sent = workbook.addWorksheet('Dane', { state: 'hidden' })
  for (const row of sheet.sent) sent.addRow(row.map(filling.written)).eachCell((cell) => void (cell.numFmt = '@'))
  return await packedWorkbook(workbook, sheet, { sheet: 0, area })
}

const listed = ({ columns }: DutySheet) => columns.filter(({ list }) => list !== undefined)

/** Gives the area that is filtered. */
function addDuties(workbook: Workbook, { sheet, written }: Filling): string {
  const worksheet = workbook.addWorksheet(dutySheetName)
  const { columns, rows, emptyRows } = sheet
  const all = [...columns.map(({ header, width }) => ({ header, width })), { header: markHeader, width: markWidth }]
  setPrint(worksheet, { orientation: 'landscape', title: written(sheet.title), headerRow: 1 })
  for (const [index, { header, width }] of all.entries()) {
    worksheet.getColumn(index + 1).width = width
    const cell = worksheet.getRow(1).getCell(index + 1)
    cell.value = header
    cell.style = answerStyles.header
  }
  worksheet.getRow(1).height = 2 * linePt
  const last = 1 + rows.length + emptyRows
  for (let at = 2; at <= last; at += 1) addRow(worksheet, { at, columns, row: rows[at - 2], written })
  addValidations(worksheet, sheet, last)
  worksheet.pageSetup.printArea = `A1:${columnName(columns.length)}${Math.max(2, 1 + rows.length)}`
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: last, column: all.length } }
  worksheet.views = [{ state: 'frozen', xSplit: 1, ySplit: 1, activeCell: `A${Math.min(last, rows.length + 2)}` }]
  return `'${dutySheetName}'!$A$1:$${columnName(all.length)}$${last}`
}

type RowToAdd = { at: number; columns: readonly DutySheetColumn[]; row: DutySheetRow | undefined; written: Written }

function addRow(worksheet: Worksheet, { at, columns, row, written }: RowToAdd): void {
  const line = worksheet.getRow(at)
  for (const [index, column] of columns.entries()) {
    const cell = line.getCell(index + 1)
    fillCell(cell, { column, text: row?.texts[column.key] ?? '', at, written })
  }
  const mark = line.getCell(columns.length + 1)
  mark.value = row?.fingerprint ?? null
  mark.style = { ...answerStyles.mark, alignment: { ...answerStyles.mark.alignment, wrapText: false } }
  if (row) line.height = rowHeightPt(columns.map(({ key }) => row.texts[key]), columns.map(({ width }) => (width < wordsFrom ? width : width - looseWidth)))
}

function fillCell(cell: Cell, { column: { key }, text, at, written }: { column: DutySheetColumn; text: string; at: number; written: Written }): void {
  if (key === 'date') {
    cell.style = styles.date
    cell.value = text === '' ? null : daySerial(text)
  } else if (key === 'from' || key === 'to') {
    cell.style = styles.clock
    cell.value = text === '' ? null : clockSerial(text)
  } else if (key === 'weekday') {
    cell.style = styles.weekday
    cell.value = { formula: weekdayFormula(`A${at}`), result: text }
  } else {
    cell.style = styles.text
    cell.value = text === '' ? null : written(text)
  }
}

/** Warnings, not walls: every notation that the program reads may be typed. Each for its whole column: exceljs 4.4 joins those of single cells into areas that overlap. */
function addValidations(worksheet: Worksheet, { columns }: DutySheet, last: number): void {
  // The types of exceljs leave out what it keeps validations in.
  const { dataValidations } = worksheet as unknown as { dataValidations: { add: (area: string, validation: DataValidation) => void } }
  const lists = columns.filter(({ list }) => list !== undefined)
  for (const [index, column] of columns.entries()) {
    const letter = columnName(index + 1)
    const validation = validationOf(column, columnName(lists.indexOf(column) + 1))
    if (validation) dataValidations.add(`${letter}2:${letter}${last}`, validation)
  }
}

function validationOf({ key, list, isFree, header }: DutySheetColumn, listColumn: string): DataValidation | undefined {
  const shared = { allowBlank: true, showErrorMessage: true, errorStyle: 'warning', errorTitle: header } as const
  if (key === 'date') return { ...shared, type: 'date', operator: 'between', formulae: [new Date('2000-01-01T00:00:00Z'), new Date('2100-12-31T00:00:00Z')], error: 'To nie wygląda na datę, np. 24.09.2026. Program sprawdzi ją przy wczytywaniu.' }
  if (key === 'from' || key === 'to') return { ...shared, type: 'decimal', operator: 'between', formulae: [0, clockSerial('23:59')], error: 'To nie wygląda na godzinę, np. 10:00. Program sprawdzi ją przy wczytywaniu.' }
  if (!list || list.length === 0) return undefined
  return { ...shared, showErrorMessage: !isFree, type: 'list', formulae: [`${listsName}!$${listColumn}$1:$${listColumn}$${list.length}`], error: 'Proszę wybrać jedną z pozycji listy.' }
}

/** One column, so that nothing of it is taken for a table. */
function addGuide(workbook: Workbook, { sheet, written }: Filling): void {
  const worksheet = workbook.addWorksheet(guideSheetName)
  setPrint(worksheet, { orientation: 'portrait', title: written(sheet.title), headerRow: 1 })
  worksheet.getColumn(1).width = guideWidth
  for (const [index, { heading, lines }] of sheet.guide.entries()) {
    if (index > 0) worksheet.addRow([''])
    addLine(worksheet, heading, { size: index === 0 ? 14 : 12, bold: true })
    for (const line of lines) addLine(worksheet, written(line), { size: 11, bold: false })
  }
  worksheet.views = [{ showGridLines: false }]
}

function addLine(worksheet: Worksheet, text: string, font: { size: number; bold: boolean }): void {
  const row = worksheet.addRow([text])
  row.height = linesOf(text, lettersAcross(guideWidth)) * linePt * (font.size / 11)
  row.getCell(1).style = { numFmt: '@', font: { ...answerStyles.intro.font, ...font }, alignment: { wrapText: true, vertical: 'top' } }
}
