import { createEscaper } from './escaper.ts'

/** What a PDF says about itself beside its pages. `createdAt`: UTC ISO 8601. */
export type PdfProperties = { title: string; author: string; createdAt: string }

/** The program that a reader of the properties is told. */
const program = 'Referat NGO'
/** A line of the table of places: ten digits of the place, five of the generation, in use or free, two of the line's end. */
const bytesOfLine = 20
const digitsOfPlace = 10

type Found = { number: number; start: number; end: number; table: Table }
/** The table of places: where its keyword, its first line and what follows its last one stand. */
type Table = { start: number; lines: number; end: number; places: number[] }

/**
 * A PDF of a browser with the document's own title, author, moment and program in place of the browser's (HTML can carry a title only, and an office does not publish what browser it has). Only the object with the
 * properties is written anew and the table of the objects' places moved along, so tags and outline stay as they are. A PDF without such a table, which no browser has given so far, is passed on untouched.
 */
export function withPdfProperties(pdf: Uint8Array, properties: PdfProperties): Uint8Array {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const found = findInfo(bytes)
  if (!found) return pdf
  const { number, start, end, table } = found
  const info = Buffer.from(`${number} 0 obj\n${infoOf(properties)}\nendobj\n`, 'latin1')
  const moved = (place: number) => (place >= end ? place + info.length - (end - start) : place)
  const lines = Buffer.from(bytes.subarray(table.lines, table.end))
  for (const [index, place] of table.places.entries()) lines.write(String(moved(place)).padStart(digitsOfPlace, '0'), index * bytesOfLine, 'latin1')
  const trailer = bytes.toString('latin1', table.end).replace(/(startxref\s+)\d+/, `$1${moved(table.start)}`)
  return Buffer.concat([bytes.subarray(0, start), info, bytes.subarray(end, table.lines), lines, Buffer.from(trailer, 'latin1')])
}

/** The object with the properties: its number, its first byte, the first of what follows it. */
function findInfo(bytes: Buffer): Found | undefined {
  const table = findTable(bytes)
  const number = Number(/\/Info (\d+) 0 R/.exec(table ? bytes.toString('latin1', table.end) : '')?.[1])
  const start = table?.places[number]
  if (!table || start === undefined || !bytes.toString('latin1', start, start + bytesOfLine).startsWith(`${number} 0 obj`)) return undefined
  const end = table.places.reduce((nearest, place) => (place > start && place < nearest ? place : nearest), table.start)
  return { number, start, end, table }
}

function findTable(bytes: Buffer): Table | undefined {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.toString('latin1', Math.max(0, bytes.length - 64)))?.[1])
  const [head, count] = /^xref\s+0 (\d+)\s+(?=\d{10} )/.exec(bytes.toString('latin1', start || bytes.length, start + 64)) ?? []
  if (head === undefined) return undefined
  const lines = start + head.length
  const places = Array.from({ length: Number(count) }, (_one, index) => Number(bytes.toString('latin1', lines + index * bytesOfLine, lines + index * bytesOfLine + digitsOfPlace)))
  return { start, lines, end: lines + places.length * bytesOfLine, places }
}

function infoOf({ title, author, createdAt }: PdfProperties): string {
  const moment = `(D:${new Date(createdAt).toISOString().replace(/\D/g, '').slice(0, 14)}Z)`
  return `<</Title ${textString(title)}\n/Author ${textString(author)}\n/Creator ${textString(program)}\n/Producer ${textString(program)}\n/CreationDate ${moment}\n/ModDate ${moment}>>`
}

/** Any text as a string of a PDF: UTF-16 in digits, so no sign of it can end the string. */
function textString(text: string): string {
  const clean = createEscaper({ hasHardSpaces: false }).clean(text)
  return `<FEFF${Buffer.from(clean, 'utf16le').swap16().toString('hex').toUpperCase()}>`
}
