import { createHash } from 'node:crypto'
import { fieldsOfHeaders, findHeaderRow, headerRowsSearched, type ColumnFields } from '#shared/domain/find-header-row.ts'
import type { ImportField } from '#shared/domain/import-field.ts'
import { normaliseHeader, type HeaderReader } from '#shared/domain/recognise-header.ts'
import type { TableRow, TableSheet } from '#electron/exchange/table-file.ts'
import type { ImportLayout } from './importer.ts'

/** For each layout, what a person said its headings mean. */
export type Mappings<F extends string = ImportField> = Readonly<Record<string, Readonly<Record<string, F | null>>>>
/** One table of a sheet: what its columns mean, how they are headed, and the rows below. */
export type ListTable<F extends string = ImportField> = { signature: string; headers: string[]; fields: ColumnFields<F>; rows: TableRow[] }
/** How a kind of list is told from other tables. `isEnough`: a row of headings that names these begins one; `isList`: a table with these columns can be read. `kind` tells layouts with the same headings apart. */
export type ListReading<F extends string = ImportField> = { kind: string; reader: HeaderReader<F>; mappings: Mappings<F>; isEnough: (fields: ColumnFields<F>) => boolean; isList: (fields: ColumnFields<F>) => boolean }

const longestHeader = 500
const headersOf = ({ cells }: TableRow) => cells.map((cell) => cell.trim().slice(0, longestHeader).toWellFormed())

/** The same headings in the same order are the same layout. */
const signatureOf = (kind: string, headers: readonly string[]) => createHash('sha256').update([...(kind === '' ? [] : [kind]), ...headers.map(normaliseHeader)].join('\n')).digest('hex').slice(0, 24)

/** The tables of a sheet, one below the other, each from its headings to the next ones; none when no row can be their headings. */
export function tablesOf<F extends string>(sheet: TableSheet, reading: ListReading<F>): ListTable<F>[] {
  const start = headerIndex(sheet.rows, reading)
  if (start === undefined) return []
  const tables: ListTable<F>[] = []
  for (const row of sheet.rows.slice(start)) {
    const table = tables.length === 0 || isHeaderAgain(row, reading) ? tableUnder(row, reading) : undefined
    if (table && (tables.length === 0 || reading.isList(table.fields))) tables.push(table)
    else tables.at(-1)!.rows.push(row)
  }
  return tables
}

/** A sheet that holds a table nobody recognised: its widest row among the first ones, so that a person can say what it means. */
export function unknownLayout<F extends string>(sheet: TableSheet, reading: ListReading<F>): ListTable<F> | undefined {
  const widest = sheet.rows.slice(0, headerRowsSearched).toSorted((left, right) => filled(right) - filled(left))[0]
  return widest && filled(widest) >= 2 ? tableUnder(widest, reading) : undefined
}

export const layoutOf = ({ signature, headers, fields }: Omit<ListTable, 'fields'> & { fields: readonly ImportLayout['headers'][number]['field'][] }, place: Pick<ImportLayout, 'file' | 'sheet'>): ImportLayout => ({
  ...place, signature, headers: headers.flatMap((header, index) => (header === '' ? [] : [{ header, field: fields[index] ?? null }])),
})

/** A layout that a person has read wins; else the row that names the most fields. */
function headerIndex<F extends string>(rows: readonly TableRow[], { kind, reader, mappings, isEnough }: ListReading<F>): number | undefined {
  const first = rows.slice(0, headerRowsSearched).map(headersOf)
  const mapped = first.findIndex((headers) => Object.hasOwn(mappings, signatureOf(kind, headers)))
  return mapped >= 0 ? mapped : findHeaderRow(first, reader.recognise, isEnough)?.index
}

function tableUnder<F extends string>(row: TableRow, { kind, reader, mappings }: ListReading<F>): ListTable<F> {
  const headers = headersOf(row)
  const signature = signatureOf(kind, headers)
  const chosen = Object.hasOwn(mappings, signature) ? mappings[signature]! : {}
  const fields = fieldsOfHeaders(headers, reader.recognise).map((field, index) => (Object.hasOwn(chosen, headers[index]!) ? chosen[headers[index]!]! : field))
  return { signature, headers, fields, rows: [] }
}

/** Headings repeated, or those of a table pasted below: their first words are known word for word. */
function isHeaderAgain<F extends string>({ cells }: TableRow, { reader }: ListReading<F>): boolean {
  const first = cells.filter((cell) => cell.trim() !== '').slice(0, 2)
  return first.length > 0 && first.every(reader.isExact)
}

const filled = ({ cells }: TableRow) => cells.filter((cell) => cell.trim() !== '').length
