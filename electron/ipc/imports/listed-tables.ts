import type { TableSheet } from '#electron/exchange/table-file.ts'
import type { ImportLayout, PreviewContext, ReadFile } from './importer.ts'
import { layoutOf, tablesOf, unknownLayout, type ListReading, type ListTable } from './list-tables.ts'

/** The lists of one sheet. */
export type ListedSheet<F extends string> = { sheet: string; tables: ListTable<F>[] }
type Field = ImportLayout['headers'][number]['field']

/** The lists in the visible sheets of a file. What each column was taken for is told to the page; where there is no list, of the table that may be one. */
export function listedTables<F extends string & Field>({ name: file, tables: { sheets } }: ReadFile, reading: ListReading<F>, { addLayout }: Pick<PreviewContext, 'addLayout'>): ListedSheet<F>[] {
  return sheets.filter(({ isHidden }) => !isHidden).map((sheet) => {
    const any = tablesOf(sheet, reading)
    const tables = any.filter(({ fields }) => reading.isList(fields))
    const shown = tables.length > 0 ? tables : unread(any, sheet, reading)
    const layouts = new Map(shown.map((table) => [table.signature, layoutOf(table, { file, sheet: sheet.name })]))
    for (const layout of layouts.values()) addLayout(layout)
    return { sheet: sheet.name, tables }
  })
}

function unread<F extends string>(any: ListTable<F>[], sheet: TableSheet, reading: ListReading<F>): ListTable<F>[] {
  return any.length > 0 ? any : [unknownLayout(sheet, reading)].filter((table) => table !== undefined)
}
