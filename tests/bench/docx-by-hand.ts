import { docxColumns } from './long-table.ts'
import { escapeXml, zipByHand } from './zip-by-hand.ts'

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const contentTypes = `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const relations = `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const bodyEnd = '</w:tbl><w:p/><w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/></w:sectPr></w:body></w:document>'
const bodyStart = `${xml}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl><w:tblPr><w:tblW w:w="13892" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${docxColumns.map(() => '<w:gridCol w:w="2315"/>').join('')}</w:tblGrid>`

const cell = (text: string) => `<w:tc><w:tcPr><w:tcW w:w="2315" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r></w:p></w:tc>`
const header = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${docxColumns.map((column) => cell(column.header)).join('')}</w:tr>`

/** The parts around a table with its header; `rows` stands for what comes after it. */
export function docxParts(rows: string): Record<string, string> {
  return { '[Content_Types].xml': contentTypes, '_rels/.rels': relations, 'word/document.xml': bodyStart + header + rows + bodyEnd }
}

/** One row of cells. */
export const rowByHand = (texts: readonly string[]) => `<w:tr>${texts.map(cell).join('')}</w:tr>`

/** The limit: the least work that gives such a document. */
export function docxByHand(rows: readonly (readonly string[])[]): Uint8Array {
  let body = ''
  for (const row of rows) body += rowByHand(row)
  return zipByHand(docxParts(body))
}
