import type { ImportField } from '#shared/domain/import-field.ts'
import { isTemplateText } from '#shared/text/is-template-text.ts'
import type { TableRow } from '#electron/exchange/table-file.ts'
import { canonicalText } from './canonical-text.ts'
import { parseFingerprint, type Fingerprint } from './postulate-fingerprint.ts'
import { postulateFields, type PostulateField, type PostulateTexts } from './postulate-fields.ts'
import type { ListTable } from './list-tables.ts'
import { wholeRows, type Cells } from './whole-rows.ts'

/** One entry of a list. `texts` has the fields that the list has columns for. `mark`: the row was made by an export of this program. `fault`: why nothing of the row can be taken. */
export type ListedRow = { line: number; texts: Partial<PostulateTexts>; mark: Fingerprint | undefined; headers: Partial<Record<PostulateField, string>>; fault?: string | undefined }
/** A line that is no entry; without a sentence it holds only what a form left to be written over. */
export type DroppedRow = { line: number; sentence?: string }


/** The entries of a table, and the lines that hold something but no entry. Titles across the table and empty rows are neither. */
export function* listedRows(table: ListTable): Generator<ListedRow | DroppedRow> {
  const headers = headersByField(table)
  for (const { line, cells, fault } of wholeRows(table, cellsByField)) {
    const mark = parseFingerprint(cells.fingerprint ?? '')
    const texts = mark ? ownTexts(cells) : foreignTexts(cells)
    if (mark || fault || ['content', 'rationale', 'currentText'].some((field) => (texts[field as PostulateField] ?? '') !== '')) yield { line, texts, mark, headers, fault }
    else if (saysAnything(texts) || isWord(cells.ordinal)) yield { line, sentence: 'Wiersz nie ma treści, więc nie jest postulatem i został pominięty.' }
    else if (saysAnything(ownTexts(cells))) yield { line }
  }
}

const saysAnything = (texts: Partial<PostulateTexts>) => Object.entries(texts).some(([field, text]) => field !== 'number' && text.trim() !== '')
/** A heading within the table stands where others have their ordinal. */
const isWord = (ordinal = '') => /\p{L}{3}/u.test(ordinal)

function headersByField({ headers, fields }: ListTable): ListedRow['headers'] {
  const found: Partial<Record<ImportField, string>> = {}
  fields.forEach((field, index) => {
    if (field !== null) found[field] ??= headers[index]!
  })
  return { ...found, content: found.content ?? found.contentWithRationale ?? '' }
}

/** Columns that mean the same are read together, one line each. */
function cellsByField({ cells }: TableRow, { fields }: ListTable): Cells {
  const found: Cells = {}
  fields.forEach((field, index) => {
    if (field === null) return
    const text = canonicalText(cells[index] ?? '')
    const before = found[field] ?? ''
    found[field] = before !== '' && text !== '' ? `${before}\n${text}` : before + text
  })
  return found
}

/** As the export wrote them, spaces included. */
function ownTexts(cells: Cells): Partial<PostulateTexts> {
  return Object.fromEntries(postulateFields.flatMap((field) => (cells[field] === undefined ? [] : [[field, cells[field]]])))
}

function foreignTexts(cells: Cells): Partial<PostulateTexts> {
  const content = [cells.content, cells.contentWithRationale].filter((text) => text !== undefined && !isTemplateText(text)).join('\n')
  const hasContent = cells.content !== undefined || cells.contentWithRationale !== undefined
  const clean = (text: string) => (isTemplateText(text) ? '' : text.trim())
  return Object.fromEntries(Object.entries({ ...ownTexts(cells), ...(hasContent && { content }) }).map(([field, text]) => [field, clean(text)]))
}
