import { AppError } from '#shared/errors.ts'
import { decodeText } from './decode-text.ts'
import type { ReadingBudget } from './reading-budget.ts'
import type { TableFile, TableRow } from './table-file.ts'

/** The table of a JSON file: a list of objects whose names are the headings. Lines count as in a sheet: the headings are the first. `io_failed` (`not_a_table`) for any other form. */
export async function readJson(bytes: Uint8Array, budget: ReadingBudget): Promise<TableFile> {
  const records = recordsIn(decodeText(bytes))
  const columns = new Map<string, number>()
  for (const record of records) for (const name of Object.keys(record)) if (!columns.has(name)) columns.set(name, columns.size)
  const rows: TableRow[] = [{ line: 1, cells: [...columns.keys()] }]
  for (const [index, record] of records.entries()) {
    await budget.pause()
    const cells: string[] = Array.from({ length: columns.size }, () => '')
    for (const [name, value] of Object.entries(record)) cells[columns.get(name)!] = toText(value)
    budget.spend(cells.length, Math.max(...cells.map((cell) => cell.length), 0))
    while (cells.at(-1) === '') cells.pop()
    if (cells.length > 0) rows.push({ line: index + 2, cells })
  }
  return { sheets: [{ name: '', isHidden: false, rows }] }
}

function recordsIn(text: string): Record<string, unknown>[] {
  const content = parsed(text)
  if (!Array.isArray(content) || !content.every((record) => typeof record === 'object' && record !== null && !Array.isArray(record))) throw refused()
  return content as Record<string, unknown>[]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw refused(error)
  }
}

function toText(value: unknown): string {
  if (typeof value === 'string') return value.toWellFormed().replace(/\r\n?/g, '\n')
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'tak' : 'nie'
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value) && !value.some(Array.isArray)) return value.map(toText).join('\n')
  throw refused()
}

const refused = (cause?: unknown) => new AppError('io_failed', { reason: 'not_a_table', ...(cause !== undefined && { cause }) })
