import { hash } from 'node:crypto'
import { postulateFields, submitterFields, type PostulateField, type PostulateTexts } from './postulate-fields.ts'
import { parsePart, type RowPart } from './row-parts.ts'

/**
 * Which entry a row of an export was made of, and what it said: as a whole, and field by field, all as short hashes, so that a later import can tell who changed what.
 * `part` where it takes several rows.
 */
export type Fingerprint = { entry: string; texts: string; fields: string; part?: RowPart }

const [entryLength, textsLength, fieldLength, checkLength] = [10, 14, 3, 3]
/** More than a mark and its spaces can be. */
const longestMark = 300
/** What is told apart: every field but the number, by which the row is known; submitters together, as they are one list. */
const groups: readonly (readonly PostulateField[])[] = [submitterFields, ...postulateFields.filter((field) => field !== 'number' && !(submitterFields as readonly PostulateField[]).includes(field)).map((field) => [field])]
/** Hexadecimal digits as letters: a spreadsheet must not take a mark for a number. */
const asLetters = (hex: string) => hex.replace(/\d/g, (digit) => 'ghijklmnop'[Number(digit)]!)
const short = (text: string, length: number) => asLetters(hash('sha256', text, 'hex')).slice(0, length)
const checkOf = (text: string) => short(`postulat ${text}`, checkLength)
const textsOf = (fields: readonly PostulateField[], texts: PostulateTexts) => JSON.stringify(fields.map((field) => texts[field]))
/** One in 17 576 is the same by chance; asked about only where the whole has changed on both sides. */
const groupHash = (fields: readonly PostulateField[], texts: PostulateTexts) => [...hash('sha256', textsOf(fields, texts), 'buffer').subarray(0, fieldLength)].map((byte) => String.fromCharCode(97 + (byte % 26))).join('')
/** Words of a length that a narrow column shows. */
const inWords = (mark: string) => mark.replace(/.{24}(?=.)/g, '$& ')

export const hashOfEntry = (id: string) => short(id, entryLength)
export const hashOfTexts = (texts: PostulateTexts) => short(textsOf(postulateFields, texts), textsLength)

/** The mark of a row of the export. */
export function formatFingerprint(id: string, texts: PostulateTexts): string {
  const mark = `${hashOfEntry(id)}-${hashOfTexts(texts)}-${groups.map((fields) => groupHash(fields, texts)).join('')}`
  return inWords(`${mark}-${checkOf(mark)}`)
}

/** Undefined for what is no mark of ours, or was mistyped. */
export function parseFingerprint(text: string): Fingerprint | undefined {
  if (text.length > longestMark) return undefined
  const [, mark = '', rest] = /^([a-z\s-]+?)(\scz\..*)?$/.exec(text.trim().toLowerCase()) ?? []
  const part = parsePart(rest ?? '')
  const [entry = '', texts = '', fields = '', check, ...more] = mark.replace(/\s/g, '').split('-')
  const isOurs = more.length === 0 && entry.length === entryLength && texts.length === textsLength && fields.length === groups.length * fieldLength && checkOf(`${entry}-${texts}-${fields}`) === check
  return isOurs && (rest === undefined || part) ? { entry, texts, fields, ...(part && { part }) } : undefined
}

/** Whether a row said the same of this field when it was exported. */
export function saidSame({ fields }: Fingerprint, field: PostulateField, texts: PostulateTexts): boolean {
  const index = groups.findIndex((group) => group.includes(field))
  return fields.slice(index * fieldLength, (index + 1) * fieldLength) === groupHash(groups[index]!, texts)
}
