import { sql } from 'kysely'
import { selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import { readEntities } from './entity-rows.ts'
import type { RegisterTable } from './entity-shape.ts'

/** Every entity of a register, in no particular order: for dictionaries, which fit the memory. */
export async function readAllEntities<E>(db: ReadDb, table: RegisterTable): Promise<E[]> {
  const rows = await selectRows(db, sql<{ id: string }>`select id from ${sql.table(table)}`)
  return readEntities<E>(db, table, rows.map(({ id }) => id))
}
