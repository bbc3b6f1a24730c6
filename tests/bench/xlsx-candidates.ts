import ExcelJS from 'exceljs'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { renderXlsx } from '#electron/documents/xlsx.ts'
import { sheetHeaders, workbookOf } from './long-table.ts'
import { escapeXml, zipByHand } from './zip-by-hand.ts'

type Rows = readonly (readonly string[])[]

/** Each way turns the same rows into an XLSX file of text cells under a header. */
export const xlsxCandidates = {
  limit: xlsxByHand,
  ours: (rows: Rows) => renderXlsx(workbookOf(rows)),
  'exceljs streaming': streamedByExcelJs,
  'exceljs plain': plainExcelJs,
} satisfies Record<string, (rows: Rows) => Uint8Array | Promise<Uint8Array>>

export type XlsxCandidate = keyof typeof xlsxCandidates

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships'
const parts = {
  '[Content_Types].xml': `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
  '_rels/.rels': `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${xml}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="Postulaty" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${xml}<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
}

/** The limit: the least work that gives such a workbook. */
function xlsxByHand(rows: Rows): Uint8Array {
  const letters = 'ABCDEFGHIJ'.split('')
  let sheet = `${xml}<worksheet xmlns="${main}"><sheetData>`
  for (const [index, row] of [sheetHeaders, ...rows].entries()) {
    sheet += `<row r="${index + 1}">`
    for (const [column, text] of row.entries()) sheet += `<c r="${letters[column]}${index + 1}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`
    sheet += '</row>'
  }
  return zipByHand({ ...parts, 'xl/worksheets/sheet1.xml': `${sheet}</sheetData></worksheet>` })
}

async function streamedByExcelJs(rows: Rows): Promise<Uint8Array> {
  const stream = new PassThrough()
  const bytes = buffer(stream)
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream })
  const sheet = workbook.addWorksheet('Postulaty')
  for (const row of [sheetHeaders, ...rows]) sheet.addRow(row).commit()
  sheet.commit()
  await workbook.commit()
  return bytes
}

async function plainExcelJs(rows: Rows): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('Postulaty').addRows([sheetHeaders, ...rows].map((row) => [...row]))
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}
