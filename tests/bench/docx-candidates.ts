import { Document, Packer, PageOrientation, Paragraph, Table, TableCell, TableRow, WidthType } from 'docx'
import Docxtemplater from 'docxtemplater'
import PizZip from 'pizzip'
import { renderDocx } from '#electron/documents/docx.ts'
import { docxByHand, docxParts } from './docx-by-hand.ts'
import { docOf, docxColumns } from './long-table.ts'
import { escapeXml, zipByHand } from './zip-by-hand.ts'

export type Rows = readonly (readonly string[])[]

/** Each way turns the same rows into a DOCX file. */
export const docxCandidates = {
  limit: docxByHand,
  ours: (rows: Rows) => renderDocx(docOf(rows)),
  docx: plainDocx,
  docxtemplater: fromTemplate,
} satisfies Record<string, (rows: Rows) => Uint8Array | Promise<Uint8Array>>

export type DocxCandidate = keyof typeof docxCandidates

function plainDocx(rows: Rows): Promise<Uint8Array> {
  const row = (texts: readonly string[], isHeader = false) =>
    new TableRow({ tableHeader: isHeader, children: texts.map((text) => new TableCell({ width: { size: 2315, type: WidthType.DXA }, children: [new Paragraph(text)] })) })
  const table = new Table({ width: { size: 13_892, type: WidthType.DXA }, rows: [row(docxColumns.map(({ header }) => header), true), ...rows.map((texts) => row(texts))] })
  return Packer.toBuffer(new Document({ sections: [{ properties: { page: { size: { orientation: PageOrientation.LANDSCAPE } } }, children: [table] }] }))
}

/** A row with the beginning and the end of a loop, as a person would have typed it into Word. */
const loopRow = `<w:tr>${docxColumns.map(({ key }, index) => {
  const mark = `${index === 0 ? '{#rows}' : ''}{${key}}${index === docxColumns.length - 1 ? '{/rows}' : ''}`
  return `<w:tc><w:tcPr><w:tcW w:w="2315" w:type="dxa"/></w:tcPr><w:p><w:r><w:t xml:space="preserve">${escapeXml(mark)}</w:t></w:r></w:p></w:tc>`
}).join('')}</w:tr>`
const template = zipByHand(docxParts(loopRow))

function fromTemplate(rows: Rows): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
  document.render({ rows: rows.map((texts) => Object.fromEntries(docxColumns.map(({ key }, index) => [key, texts[index]]))) })
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
}
