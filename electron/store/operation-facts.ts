import { sql } from 'kysely'
import { changesOf } from './record-history.ts'
import { selectRows, type ReadDb } from './select-rows.ts'
import type { EntityTable } from './tables.ts'

/** How many operations there are, or touched a table or a row. */
export async function countOperations(db: ReadDb, { table, row }: { table?: EntityTable | undefined; row?: string | undefined }): Promise<number> {
  const touched = table && row ? [changesOf(table, row)] : [...(table ? [sql`tableName = ${table}`] : []), ...(row ? [sql`rowId = ${row}`] : [])]
  const [counted] = await selectRows(db, touched.length === 0
    ? sql<{ total: number }>`select count(*) as total from operation`
    : sql<{ total: number }>`select count(distinct operation) as total from change where ${sql.join(touched, sql` and `)}`)
  return counted!.total
}

/** The summary of an operation; empty when there is none or it was removed with a person's data. */
export async function summaryOf(db: ReadDb, operation: number): Promise<string> {
  const [row] = await selectRows(db, sql<{ summary: string | null }>`select summary from operation where id = ${operation}`)
  return row?.summary ?? ''
}
