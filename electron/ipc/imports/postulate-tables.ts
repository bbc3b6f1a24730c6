import { createHash } from 'node:crypto'
import { fieldsOfHeaders, findHeaderRow, hasContent, headerRowsSearched, type ColumnFields } from '#shared/domain/find-header-row.ts'
import type { ImportField } from '#shared/domain/import-field.ts'
import { normaliseHeader, type HeaderReader } from '#shared/domain/recognise-header.ts'
import type { TableRow, TableSheet } from '#electron/exchange/table-file.ts'
import type { ImportLayout } from './importer.ts'

/** For each layout, what a person said its headings mean. */
export type Mappings = Readonly<Record<string, Readonly<Record<string, ImportField | null>>>>
/** One table of a sheet: what its columns mean, how they are headed, and the rows below. */
export type ListTable = { signature: string; headers: string[]; fields: ColumnFields; rows: TableRow[] }
type TableSetting = { reader: HeaderReader; mappings: Mappings }

const longestHeader = 500
const headersOf = ({ cells }: TableRow) => cells.map((cell) => cell.trim().slice(0, longestHeader).toWellFormed())

/** The same headings in the same order are the same layout. */
export const signatureOf = (headers: readonly string[]) => createHash('sha256').update(headers.map(normaliseHeader).join('\n')).digest('hex').slice(0, 24)

/** The tables of a sheet, one below the other, each from its headings to the next ones; none when no row can be their headings. */
export function tablesOf(sheet: TableSheet, setting: TableSetting): ListTable[] {
  const start = headerIndex(sheet.rows, setting)
  if (start === undefined) return []
  const tables: ListTable[] = []
  for (const row of sheet.rows.slice(start)) {
    const table = tables.length === 0 || isHeaderAgain(row, setting) ? tableUnder(row, setting) : undefined
    if (table && (tables.length === 0 || isList(table.fields))) tables.push(table)
    else tables.at(-1)!.rows.push(row)
  }
  return tables
}

/** A sheet that holds a table nobody recognised: its widest row among the first ones, so that a person can say what it means. */
export function unknownLayout(sheet: TableSheet, setting: TableSetting): ListTable | undefined {
  const widest = sheet.rows.slice(0, headerRowsSearched).toSorted((left, right) => filled(right) - filled(left))[0]
  return widest && filled(widest) >= 2 ? tableUnder(widest, setting) : undefined
}

/** A list of postulates has their text, or at least says which of ours its rows are. */
export const isList = (fields: ColumnFields) => hasContent(fields) || (fields.includes('number') && fields.includes('fingerprint'))

export const layoutOf = ({ signature, headers, fields }: ListTable, place: Pick<ImportLayout, 'file' | 'sheet'>): ImportLayout => ({
  ...place, signature, headers: headers.flatMap((header, index) => (header === '' ? [] : [{ header, field: fields[index] ?? null }])),
})

/** A layout that a person has read wins; else the row that names the most fields. */
function headerIndex(rows: readonly TableRow[], { reader, mappings }: TableSetting): number | undefined {
  const first = rows.slice(0, headerRowsSearched).map(headersOf)
  const mapped = first.findIndex((headers) => Object.hasOwn(mappings, signatureOf(headers)))
  return mapped >= 0 ? mapped : findHeaderRow(first, reader.recognise)?.index
}

function tableUnder(row: TableRow, { reader, mappings }: TableSetting): ListTable {
  const headers = headersOf(row)
  const signature = signatureOf(headers)
  const chosen = Object.hasOwn(mappings, signature) ? mappings[signature]! : {}
  const fields = fieldsOfHeaders(headers, reader.recognise).map((field, index) => (Object.hasOwn(chosen, headers[index]!) ? chosen[headers[index]!]! : field))
  return { signature, headers, fields, rows: [] }
}

/** Headings repeated, or those of a table pasted below: their first words are known word for word. */
function isHeaderAgain({ cells }: TableRow, { reader }: TableSetting): boolean {
  const first = cells.filter((cell) => cell.trim() !== '').slice(0, 2)
  return first.length > 0 && first.every(reader.isExact)
}

const filled = ({ cells }: TableRow) => cells.filter((cell) => cell.trim() !== '').length
