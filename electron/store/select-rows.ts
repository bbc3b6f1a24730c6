import type { RawBuilder } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from './schema.ts'

export type ReadDb = ReadonlyKysely<Schema>

/** Rows of a `select` written as SQL. The read-only type has no way to run raw SQL, because it cannot tell a select from a write: every caller passes a select. */
export async function selectRows<T>(db: ReadDb, select: RawBuilder<T>): Promise<T[]> {
  const { rows } = await select.execute(db as never)
  return rows
}
