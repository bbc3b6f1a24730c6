import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { fromText } from './canonical.ts'
import type { Row, Value } from './journaled.ts'
import { entityShapes, type LinkField, type RegisterTable } from './registers/entity-shape.ts'
import { selectRows, type ReadDb } from './select-rows.ts'
import type { ChangeKind } from './system-tables.ts'
import type { EntityTable } from './tables.ts'

type ChangeOfRecord = { operation: number; at: string; actor: string; summary: string | null; kind: ChangeKind; table: string; row: string; before: string | null; after: string | null }
export type FieldChange = { field: string; before: string | null; after: string | null }

/** Every change of one record and of the lists that belong to it, newest first, field by field as texts. */
export async function operationHistory(db: ReadDb, table: EntityTable, id: string): Promise<(Omit<ChangeOfRecord, 'before' | 'after'> & { fields: FieldChange[] })[]> {
  const links = linksOf(table)
  const rows = await selectRows(db, sql<ChangeOfRecord>`
    select change.operation, at, actor, summary, kind, tableName as "table", rowId as "row", before, after from change join operation on operation.id = change.operation
    where ${changesOf(table, id)} order by change.operation desc, seq desc`)
  return rows.map(({ before, after, ...change }) => ({ ...change, fields: fieldsOf(before, after, links.find(([, link]) => link.table === change.table)) }))
}

const linksOf = (table: EntityTable) => (table in entityShapes ? Object.entries(entityShapes[table as RegisterTable].links) : [])

/** The condition on `change` for what happened to a record: to its own row, and to the members of its lists. */
export function changesOf(table: EntityTable, id: string): RawBuilder<SqlBool> {
  const members = linksOf(table).map(([, { table: linkTable, owner }]) => sql`(tableName = ${linkTable} and coalesce(json_extract(after, ${`$.${owner}`}), json_extract(before, ${`$.${owner}`})) = ${id})`)
  return sql<SqlBool>`(${sql.join([sql`(tableName = ${table} and rowId = ${id})`, ...members], sql` or `)})`
}

function fieldsOf(before: string | null, after: string | null, link?: [string, LinkField]): FieldChange[] {
  const [old, now] = [before === null ? {} : fromText(before), after === null ? {} : fromText(after)]
  if (link) return memberChange(link, before === null ? null : old, after === null ? null : now)
  const columns = [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((column) => column !== 'id' && column !== 'revision')
  return columns.map((field) => ({ field, before: textOf(old[field]), after: textOf(now[field]) })).filter(({ before, after }) => (before ?? '') !== (after ?? ''))
}

/** A member that came or went; one that only changed its place in the list is not worth a line. */
function memberChange([field, { fromRow }]: [string, LinkField], old: Row | null, now: Row | null): FieldChange[] {
  const told = (row: Row | null) => (row === null ? null : textOf(JSON.stringify(fromRow(row)).replace(/^"|"$/g, '')))
  return old && now ? [] : [{ field, before: told(old), after: told(now) }]
}

const textOf = (value: Value | undefined) => (value === null || value === undefined ? null : String(value))
