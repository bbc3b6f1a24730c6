import { sql } from 'kysely'
import { oneOf, selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import type { EntityTable } from '#electron/store/tables.ts'

/** How many rows of a table point to each of these ids by this column; `only` narrows them by a column that is 1. */
export async function countBy(db: ReadDb, { table, column, only }: { table: EntityTable; column: string; only?: string }, ids: string[]): Promise<(id: string) => number> {
  if (ids.length === 0) return () => 0
  const narrowed = only ? sql`and ${sql.ref(only)} = 1` : sql``
  const rows = await selectRows(db, sql<{ id: string; total: number }>`
    select ${sql.ref(column)} as id, count(*) as total from ${sql.table(table)} where ${sql.ref(column)} in ${oneOf(ids)} ${narrowed} group by ${sql.ref(column)}`)
  const totals = new Map(rows.map(({ id, total }) => [id, total]))
  return (id) => totals.get(id) ?? 0
}
