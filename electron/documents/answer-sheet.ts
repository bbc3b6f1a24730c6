import ExcelJS, { type Workbook, type Worksheet } from 'exceljs'
import { inCell } from '#shared/documents/answer-cells.ts'
import { sentSheetName, type AnswerColumn, type AnswerSheet } from '#shared/documents/answer-sheet.ts'
import { answerStyles } from './answer-sheet-style.ts'
import { addWholeTexts, wholeTextsName, wholeTextsOf } from './answer-sheet-texts.ts'
import { createEscaper } from './escaper.ts'
import { packedWorkbook } from './packed-workbook.ts'
import { rowHeightPt } from './row-height.ts'
import { setPrint } from './sheet-print.ts'
import { escapedLike } from './xlsx-rows.ts'
import { columnName } from './xlsx-shell.ts'

/** Rows invite to write: at least three lines high. */
const lowestRowPt = 45

/**
 * The workbook as the bytes of an XLSX file: what was asked is locked (without a password), what is to be filled in is not, decisions are chosen from a list,
 * and filters, widths and heights stay free. Texts that do not fit their rows stand whole on a sheet of their own. Text cells only, never a formula.
 */
export async function renderAnswerSheet(sheet: AnswerSheet): Promise<Uint8Array> {
  const escaper = createEscaper({ hasHardSpaces: false })
  const written: Written = (text) => escapedLike(escaper.clean(text))
  const workbook = new ExcelJS.Workbook()
  const whole = wholeTextsOf(sheet)
  const filter = await addAnswers(workbook, { sheet, written, hasWholeTexts: whole.length > 0 })
  if (whole.length > 0) addWholeTexts(workbook, whole, { title: sheet.title, written })
  addSent(workbook, sheet, written)
  return await packedWorkbook(workbook, sheet, { sheet: 0, area: filter })
}

type Written = (text: string) => string
const isNumbered = (line: string) => /^\d\./.test(line)
type Adding = { sheet: AnswerSheet; written: Written; hasWholeTexts: boolean }

/** Gives the area that is filtered. */
async function addAnswers(workbook: Workbook, { sheet, written, hasWholeTexts }: Adding): Promise<string> {
  const worksheet = workbook.addWorksheet(sheet.name)
  const intro = hasWholeTexts ? [...sheet.intro, `${sheet.intro.filter(isNumbered).length + 1}. Teksty, które nie mieszczą się w wierszu, są w całości w arkuszu „${wholeTextsName}”.`] : sheet.intro
  addIntro(worksheet, intro.map(written))
  const headerRow = intro.length + 1
  const { columns, rows } = sheet
  const widths = columns.map(({ width }) => width)
  setPrint(worksheet, { orientation: 'landscape', title: written(sheet.title), headerRow })
  const shown = columns.filter(({ isMark }) => !isMark).length
  worksheet.pageSetup.printArea = `A1:${columnName(shown)}${headerRow + rows.length}`

  const header = worksheet.getRow(headerRow)
  for (const [index, column] of columns.entries()) {
    worksheet.getColumn(index + 1).width = column.width
    const cell = header.getCell(index + 1)
    cell.value = column.header
    cell.style = column.toFill ? answerStyles.toFillHeader : answerStyles.header
  }
  header.height = rowHeightPt(columns.map((column) => column.header), widths.map((width) => width - 4))
  for (const [index, row] of rows.entries()) addRow(worksheet, { columns, widths, at: headerRow + 1 + index, texts: row.map((text) => written(inCell(text))) })

  const firstToFill = columnName(columns.findIndex(({ toFill }) => toFill) + 1)
  worksheet.autoFilter = { from: { row: headerRow, column: 1 }, to: { row: headerRow + rows.length, column: columns.length } }
  worksheet.views = [{ state: 'frozen', ySplit: headerRow, zoomScale: 85, activeCell: `${firstToFill}${headerRow + 1}` }]
  await worksheet.protect('', { selectLockedCells: true, selectUnlockedCells: true, sort: true, autoFilter: true, formatColumns: true, formatRows: true })
  return `'${sheet.name}'!$A$${headerRow}:$${columnName(columns.length)}$${headerRow + rows.length}`
}

/** Lines in one cell each, which run on over the empty ones beside them; nothing is merged. */
function addIntro(worksheet: Worksheet, intro: readonly string[]): void {
  for (const [index, text] of intro.entries()) {
    const cell = worksheet.getRow(index + 1).getCell(1)
    cell.value = text
    cell.style = index === 0 ? answerStyles.title : isNumbered(text) ? answerStyles.intro : answerStyles.strongIntro
    worksheet.getRow(index + 1).height = index === 0 ? 22 : index === intro.length - 1 ? 20 : 14
  }
}

type RowToAdd = { columns: readonly AnswerColumn[]; widths: number[]; at: number; texts: string[] }

function addRow(worksheet: Worksheet, { columns, widths, at, texts }: RowToAdd): void {
  const row = worksheet.getRow(at)
  for (const [index, column] of columns.entries()) {
    const cell = row.getCell(index + 1)
    cell.value = texts[index] || null
    cell.style = column.isMark ? answerStyles.mark : column.toFill ? answerStyles.toFill : answerStyles.locked
    if (column.choices) {
      cell.dataValidation = {
        type: 'list', allowBlank: true, formulae: [`"${column.choices.join(',')}"`], showErrorMessage: true, errorStyle: 'stop', errorTitle: column.header, error: 'Proszę wybrać jedną z pozycji listy.',
      }
    }
  }
  row.height = Math.max(lowestRowPt, rowHeightPt(texts.filter((_, index) => !columns[index]?.isMark), widths))
}

function addSent(workbook: Workbook, { sent }: AnswerSheet, written: Written): void {
  const worksheet = workbook.addWorksheet(sentSheetName, { state: 'hidden' })
  for (const row of sent) worksheet.addRow(row.map(written)).eachCell((cell) => void (cell.numFmt = '@'))
}
