import { sql, type SqlBool } from 'kysely'
import { isMatching, matchingRows } from '#electron/store/search.ts'
import type { EntityTable } from '#electron/store/tables.ts'
import type { Condition, Indexed, Membership } from './list-plan.ts'

type Value = string | number | boolean

/** `column = value`; yes/no lies in its column as 1/0. */
export const equals = (column: string) => (value: Value): Condition => sql<SqlBool>`${sql.ref(column)} = ${typeof value === 'boolean' ? Number(value) : value}`

/** The same where the column has an index to start from while it holds few such rows; of many, the list is walked in its order. */
export const indexed = (index: string, column: string) => (value: Value): Indexed => ({ index, isMember: equals(column)(value) })

/** The row is an owner in another table where `target` is the value. */
export const linked = (table: EntityTable, owner: EntityTable, target: string) => (value: string): Membership => ({
  ids: sql`select ${sql.ref(owner)} as id from ${sql.table(table)} where ${sql.ref(target)} = ${value}`,
  isMember: sql<SqlBool>`exists (select 1 from ${sql.table(table)} as link where ${sql.ref(`link.${owner}`)} = ${sql.ref(`${owner}.id`)} and ${sql.ref(`link.${target}`)} = ${value})`,
})

/** The row is found by the words of a text. */
export const found = (table: EntityTable) => (text: string): Membership => ({ ids: sql`select rowId as id from ${matchingRows(table, text)}`, isMember: isMatching(table, sql.ref(`${table}.id`), text) })
