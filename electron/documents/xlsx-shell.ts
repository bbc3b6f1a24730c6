import { unzipSync } from 'fflate'
import type { ColumnKind } from '#shared/documents/table.ts'
import type { Sheet } from '#shared/documents/workbook.ts'
import type { Worksheet } from 'exceljs'
import ExcelJS from 'exceljs'
import { columnWidths } from './column-widths.ts'
import { colour, fontName } from './house-style.ts'
import { setPrint } from './sheet-print.ts'

/** A workbook without its rows. */
export type XlsxShell = { parts: Record<string, Uint8Array>; sheets: SheetShell[] }

export type SheetShell = {
  /** The part's name in the archive. */
  name: string
  /** Up to and with `<sheetData>`. */
  start: string
  /** From `</sheetData>` on, with the filter over the rows that were written. */
  end: (lastRow: number) => string
  headerStyle: string
  /** One number of a style per column. */
  styles: string[]
  /** In characters, one per column. */
  widths: number[]
}

/** Sheets, styles, print settings and filters, made by exceljs; rows are streamed in as XML. Sheets must have names that Excel takes. */
export async function buildXlsxShell(sheets: readonly Sheet[], printedTitle: string): Promise<XlsxShell> {
  const workbook = new ExcelJS.Workbook()
  for (const sheet of sheets) addSheet(workbook.addWorksheet(sheet.name), sheet, printedTitle)
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()), { filter: (file) => !file.name.endsWith('/') })
  const repaired = { ...parts, 'xl/styles.xml': withOrderedFont(parts['xl/styles.xml']) }
  return { parts: repaired, sheets: sheets.map((sheet, index) => sheetShell(parts, `xl/worksheets/sheet${index + 1}.xml`, sheet)) }
}

function addSheet(worksheet: Worksheet, sheet: Sheet, printedTitle: string): void {
  const { columns } = sheet.table
  worksheet.views = [{ state: 'frozen', ySplit: 1 }]
  setPrint(worksheet, { orientation: sheet.orientation, title: printedTitle, headerRow: 1 })
  const widths = columnWidths(sheet)
  for (const [index, column] of columns.entries()) {
    const position = index + 1
    worksheet.getColumn(position).width = widths[index] ?? 0
    worksheet.getRow(1).getCell(position).style = {
      ...cellStyle('text'),
      font: { name: fontName, size: 11, bold: true },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${colour.shade}` } },
    }
    worksheet.getRow(2).getCell(position).style = cellStyle(column.kind)
  }
  worksheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 2, column: columns.length } }
}

/** exceljs 4.4 writes the children of its default font in an order that the format does not allow. */
export function withOrderedFont(styles: Uint8Array | undefined): Uint8Array {
  const xml = new TextDecoder().decode(styles)
  return new TextEncoder().encode(xml.replace(/<font>.*?<\/font>/s, `<font><sz val="11"/><name val="${fontName}"/></font>`))
}

/** Everything is text (`@`), so nothing that was typed can become a formula, a date or a rounded number. */
function cellStyle(kind: ColumnKind) {
  const line = { style: 'thin', color: { argb: `FF${colour.line}` } } as const
  return {
    numFmt: '@',
    font: { name: fontName, size: 11, bold: kind === 'decision' },
    alignment: { wrapText: true, vertical: 'top', horizontal: kind === 'number' ? 'right' : 'left', indent: kind === 'number' ? 1 : 0 },
    border: { top: line, left: line, bottom: line, right: line },
  } as const
}

function sheetShell(parts: Record<string, Uint8Array>, name: string, sheet: Sheet): SheetShell {
  const xml = new TextDecoder().decode(parts[name])
  const [before = '', after = ''] = xml.split(/<sheetData>.*<\/sheetData>/s)
  const styles = [...xml.matchAll(/<c r="[A-Z]+([12])" s="(\d+)"/g)]
  const lastColumn = columnName(sheet.table.columns.length)
  return {
    name,
    // The size of the sheet is not known before its rows are; a reader finds it out itself.
    start: `${before.replace(/<dimension [^>]*>/, '')}<sheetData>`,
    end: (lastRow) => `</sheetData>${after
      .replace(/<autoFilter ref="[^"]*"/, `<autoFilter ref="A1:${lastColumn}${lastRow}"`)
      .replace('</worksheet>', `<ignoredErrors><ignoredError sqref="A1:${lastColumn}${lastRow}" numberStoredAsText="1"/></ignoredErrors></worksheet>`)}`,
    headerStyle: styles.find((style) => style[1] === '1')?.[2] ?? '0',
    widths: columnWidths(sheet),
    styles: styles.filter((style) => style[1] === '2').map((style) => style[2] ?? '0'),
  }
}

/** 1 → A, 27 → AA. */
export function columnName(position: number): string {
  const letter = String.fromCharCode(65 + ((position - 1) % 26))
  return position <= 26 ? letter : columnName(Math.floor((position - 1) / 26)) + letter
}
