import { AppError } from '#shared/errors.ts'
import { assertPlainDocument } from './assert-plain-document.ts'
import { readFileCapped } from './read-file-capped.ts'
import { makeReadingBudget, type ReadingBudget } from './reading-budget.ts'
import type { TableCaps } from './table-file.ts'
import { unzipCapped } from './unzip-capped.ts'

/** Many times a letter with a coat of arms; far below what would fill the memory when it is filled in. */
const caps: Partial<TableCaps> = { fileBytes: 10 * 1024 * 1024, inflatedBytes: 48 * 1024 * 1024, entries: 500, milliseconds: 20_000 }
const oleHead = Buffer.from([0xd0, 0xcf, 0x11, 0xe0])
const zipHead = Buffer.from([0x50, 0x4b, 0x03, 0x04])

/** How a file that is no list is refused, by the reason that reading lists would give. */
const documentReasons = { not_a_table: 'not_a_document', file_too_large: 'document_too_large', read_back_failed: 'not_a_document', not_a_workbook: 'not_a_document', reading_too_long: 'document_too_large' } as const

/**
 * The parts of a DOCX that somebody changed, by their names: a document of Word without anything that runs or is fetched from elsewhere. Nothing of it is trusted.
 * `io_failed`: `file_missing`, `file_unreadable`, `document_too_large`, `protected_document` (a password or the old DOC format), `not_a_document`, `document_has_macros`, `document_signed`, `document_reaches_out`; `cancelled`.
 */
export async function readTemplateFile(path: string, signal?: AbortSignal): Promise<Map<string, Uint8Array>> {
  const budget = makeReadingBudget({ ...(signal && { signal }), caps })
  try {
    const bytes = await readFileCapped(path, budget.caps.fileBytes)
    if (oleHead.equals(bytes.subarray(0, 4))) throw new AppError('io_failed', { reason: 'protected_document' })
    if (!zipHead.equals(bytes.subarray(0, 4))) throw new AppError('io_failed', { reason: 'not_a_document' })
    const parts = unpack(bytes, budget)
    await assertPlainDocument(parts, budget)
    return parts
  } catch (error) {
    throw asDocumentError(error)
  }
}

/** Each part once and under a plain name: two of one name, told apart by their case or not, could be one thing to us and another to Word. */
function unpack(bytes: Uint8Array, { caps: { inflatedBytes, entries }, check }: ReadingBudget): Map<string, Uint8Array> {
  const names = new Set<string>()
  const isWanted = (name: string) => {
    if (name.endsWith('/')) return false
    const key = name.toLowerCase()
    if (names.has(key) || /^\/|\\|(?:^|\/)\.{1,2}(?:\/|$)/.test(name)) throw new AppError('io_failed', { reason: 'not_a_document' })
    names.add(key)
    return true
  }
  return unzipCapped(bytes, isWanted, { maxBytes: inflatedBytes, maxEntries: entries, check })
}

function asDocumentError(error: unknown): unknown {
  if (!(error instanceof AppError) || error.reason === undefined || !isListReason(error.reason)) return error
  return new AppError('io_failed', { reason: documentReasons[error.reason], cause: error })
}

const isListReason = (reason: string): reason is keyof typeof documentReasons => Object.hasOwn(documentReasons, reason)
