import { unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'

/** The parts of an office file as text, by name, without its pictures. */
export function partsOf(file: Uint8Array): Record<string, string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  return Object.fromEntries(Object.entries(unzipSync(file, { filter: ({ name }) => !name.endsWith('.png') })).map(([name, bytes]) => [name, decoder.decode(bytes)]))
}

/** The text inside the elements of one name, in order; what other elements stand for is given. Refuses XML that is not well-formed. */
export function textOf(xml: string, element: string, marks: Record<string, string> = {}): string {
  let text = ''
  let depth = 0
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    if (tag.name === element) depth += 1
    text += marks[tag.name] ?? ''
  })
  parser.on('closetag', (tag) => {
    if (tag.name === element) depth -= 1
  })
  parser.on('text', (piece) => {
    if (depth > 0) text += piece
  })
  parser.write(xml).close()
  return text
}

/** What a reader of the DOCX sees from the first paragraph to the last. */
export function docxText(file: Uint8Array): string {
  return textOf(partsOf(file)['word/document.xml'] ?? '', 'w:t', { 'w:br': '\n', 'w:tab': '\t', 'w:noBreakHyphen': '-', 'w:p': '\n' })
}

/** What a reader of the page sees between `<body>` and `</body>`. */
export function htmlText(html: string): string {
  const body = html.slice(html.indexOf('<body>'), html.indexOf('</body>'))
  return body
    .replace(/<(?:br|p|li|td|th|dt|dd|h\d|caption)(?: [^>]*)?>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** The cells of a sheet, row by row, as Excel shows them. */
export function sheetCells(file: Uint8Array, sheet: number): string[][] {
  const rows: string[][] = []
  const parser = new SaxesParser()
  let isText = false
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    if (tag.name === 'row') rows.push([])
    if (tag.name === 'c') rows.at(-1)?.push('')
    if (tag.name === 't') isText = true
  })
  parser.on('closetag', (tag) => {
    if (tag.name === 't') isText = false
  })
  parser.on('text', (piece) => {
    const row = rows.at(-1)
    if (isText && row) row[row.length - 1] += piece
  })
  parser.write(partsOf(file)[`xl/worksheets/sheet${sheet}.xml`] ?? '').close()
  return rows.map((row) => row.map((cell) => cell.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))))
}
