import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'
import type { EntityTable } from './tables.ts'

/** A column that refers to the id of a table. */
export type ForeignKey = { column: string; target: EntityTable }

/** What the rows of a table refer to, as the file itself says. */
export function foreignKeysOf(db: ReadDb, table: EntityTable): Promise<ForeignKey[]> {
  return selectRows(db, sql<ForeignKey>`select "from" as "column", "table" as target from pragma_foreign_key_list(${table})`)
}
