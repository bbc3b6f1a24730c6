import { AppError } from '#shared/errors.ts'
import { readCsv } from './read-csv.ts'
import { readJson } from './read-json.ts'
import { makeReadingBudget, type ReadingBudget } from './reading-budget.ts'
import { readWorkbook } from './read-workbook.ts'
import type { Reading, TableFile } from './table-file.ts'

type TableReader = (bytes: Uint8Array, budget: ReadingBudget) => Promise<TableFile>

/** By the extension of the file's name. A workbook is known by its first bytes, whatever it is called. */
const readers: Record<string, TableReader> = { xlsx: readWorkbook, xlsm: readWorkbook, xltx: readWorkbook, csv: readCsv, txt: readCsv, tsv: readCsv, json: readJson }

/**
 * The tables in a file that somebody sent. Nothing of it is trusted: every cap is counted while it is read.
 * `io_failed`: `protected_file` (a password or the old XLS format), `not_a_workbook`, `not_a_table` for another kind of file, `file_too_large`, `reading_too_long`; `cancelled`.
 */
export async function readTableFile(fileName: string, bytes: Uint8Array, reading: Reading = {}): Promise<TableFile> {
  const budget = makeReadingBudget(reading)
  if (bytes.length > budget.caps.fileBytes) throw new AppError('io_failed', { reason: 'file_too_large' })
  if (startsWith(bytes, oleHead)) throw new AppError('io_failed', { reason: 'protected_file' })
  if (startsWith(bytes, zipHead)) return await readWorkbook(bytes, budget)
  const extension = /\.([a-z\d]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const read = Object.hasOwn(readers, extension) ? readers[extension] : undefined
  if (!read) throw new AppError('io_failed', { reason: 'not_a_table' })
  return await read(bytes, budget)
}

/** The compound file of old Office formats, which also holds workbooks with a password. */
const oleHead = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const zipHead = [0x50, 0x4b, 0x03, 0x04]
const startsWith = (bytes: Uint8Array, head: readonly number[]) => head.every((byte, index) => bytes[index] === byte)
