import { createHash } from 'node:crypto'
import { postulateFields, type PostulateTexts } from './postulate-fields.ts'
import { parsePart, type RowPart } from './row-parts.ts'

/** Which entry a row of an export was made of, and what it said: both only as short hashes, so that a later import can tell who changed what. `part` where it takes several rows. */
export type Fingerprint = { entry: string; texts: string; part?: RowPart }

const [entryLength, textsLength, checkLength] = [10, 14, 3]
/** Hexadecimal digits as letters: a spreadsheet must not take a mark for a number. */
const asLetters = (hex: string) => hex.replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)
const short = (text: string, length: number) => asLetters(createHash('sha256').update(text).digest('hex')).slice(0, length)
const checkOf = (text: string) => short(`postulat ${text}`, checkLength)

export const hashOfEntry = (id: string) => short(id, entryLength)
export const hashOfTexts = (texts: PostulateTexts) => short(JSON.stringify(postulateFields.map((field) => texts[field])), textsLength)

/** The mark of a row of the export. */
export function formatFingerprint(id: string, texts: PostulateTexts): string {
  const mark = `${hashOfEntry(id)}-${hashOfTexts(texts)}`
  return `${mark}-${checkOf(mark)}`
}

/** Undefined for what is no mark of ours, or was mistyped. */
export function parseFingerprint(text: string): Fingerprint | undefined {
  const found = /^([a-p]{10})-([a-p]{14})-([a-p]{3})(?: (.+))?$/.exec(text.trim().toLowerCase())
  const part = parsePart(found?.[4] ?? '')
  if (!found || checkOf(`${found[1]}-${found[2]}`) !== found[3] || (found[4] !== undefined && !part)) return undefined
  return { entry: found[1]!, texts: found[2]!, ...(part && { part }) }
}
