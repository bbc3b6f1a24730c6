import type { Database, Statement } from 'better-sqlite3'
import type { Row } from '#electron/store/journaled.ts'
import { journaledTables } from '#electron/store/journaled-tables.ts'
import { entityShapes, type RegisterTable } from '#electron/store/registers/entity-shape.ts'
import { toRow } from '#electron/store/registers/row-form.ts'
import { entryText } from '#electron/store/search.ts'
import type { EntityTable } from '#electron/store/tables.ts'

export type Load = (table: EntityTable, values: Record<string, unknown>) => void

/** Stores one record after another as the journal would, with what is computed from it and its search entry, but without recording it. */
export function makeLoader(file: Database): Load {
  const statements = new Map<string, Statement>()
  const insert = (table: string, row: Row) => {
    const columns = Object.keys(row)
    const key = `${table} ${columns.join()}`
    const statement = statements.get(key) ?? file.prepare(`insert into "${table}" (${columns.map((column) => `"${column}"`).join()}) values (${columns.map(() => '?').join()})`)
    statements.set(key, statement)
    statement.run(...Object.values(row))
  }
  return (table, values) => {
    const { derive, search } = journaledTables[table]
    const stored = storedRow(table, values)
    const row = { ...stored, ...derive?.(stored) }
    insert(table, row)
    const found = search?.(row)
    if (found) insert('searchEntry', { tableName: table, rowId: String(row.id), noun: found.noun, title: found.title, text: entryText(table, found) })
  }
}

/** The store's own form of a record; rows of link tables are in it already. */
function storedRow(table: EntityTable, values: Record<string, unknown>): Row {
  return table in entityShapes ? toRow(entityShapes[table as RegisterTable], values) : (values as Row)
}
