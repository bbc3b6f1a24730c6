import { sql, type SqlBool } from 'kysely'
import { matchingRows } from '#electron/store/search.ts'
import type { EntityTable } from '#electron/store/tables.ts'
import type { Condition } from './list-page.ts'

type Value = string | number | boolean

/** `column = value`; yes/no lies in its column as 1/0. */
export const equals = (column: string) => (value: Value): Condition => sql<SqlBool>`${sql.ref(column)} = ${typeof value === 'boolean' ? Number(value) : value}`

/** The row is an owner in a link table where `target` is the value. */
export const linked = (table: EntityTable, owner: string, target: string) => (value: string): Condition =>
  sql<SqlBool>`id in (select ${sql.ref(owner)} from ${sql.table(table)} where ${sql.ref(target)} = ${value})`

/** The row is found by the words of a text. */
export const found = (table: EntityTable) => (text: string): Condition => sql<SqlBool>`id in ${matchingRows(table, text)}`
