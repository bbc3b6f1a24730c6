import { CsvError, parse } from 'csv-parse/sync'
import { AppError } from '#shared/errors.ts'
import { withoutGuard } from '#shared/text/csv-formula.ts'
import { csvDelimiter } from './csv-delimiter.ts'
import { decodeText } from './decode-text.ts'
import type { ReadingBudget } from './reading-budget.ts'
import type { TableFile, TableRow } from './table-file.ts'

/** The table of a CSV file; `line` counts records, as a spreadsheet shows them. Apostrophes that only keep a text from being a formula are taken off. */
export async function readCsv(bytes: Uint8Array, budget: ReadingBudget): Promise<TableFile> {
  const text = decodeText(bytes)
  const rows: TableRow[] = []
  let line = 0
  const keep = (record: string[]): null => {
    line += 1
    budget.check()
    const cells = record.map((cell) => withoutGuard(cell.replace(/\r\n?/g, '\n')))
    budget.spend(cells.length, Math.max(...cells.map((cell) => cell.length), 0))
    while (cells.at(-1) === '') cells.pop()
    if (cells.length > 0 && !(line === 1 && isNamingDelimiter(text))) rows.push({ line, cells })
    return null
  }
  try {
    parse(text, { delimiter: csvDelimiter(text), on_record: keep, relax_column_count: true, relax_quotes: true, max_record_size: budget.caps.cellCharacters * 10 })
  } catch (error) {
    if (error instanceof AppError) throw error
    const reason = error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE' ? 'file_too_large' : 'not_a_table'
    throw new AppError('io_failed', { reason, cause: error })
  }
  await budget.pause()
  return { sheets: [{ name: '', isHidden: false, rows }] }
}

const isNamingDelimiter = (text: string) => /^sep=.\r?\n/.test(text)
