import { sql, type RawBuilder } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Schema } from './schema.ts'

export type ReadDb = ReadonlyKysely<Schema>

/** Rows of a `select` written as SQL. The read-only type has no way to run raw SQL, because it cannot tell a select from a write: every caller passes a select. */
export async function selectRows<T>(db: ReadDb, select: RawBuilder<T>): Promise<T[]> {
  const { rows } = await select.execute(db as never)
  return rows
}

/** For `where id in ${oneOf(ids)}`: one parameter however many ids there are (SQLite takes 32 766 parameters). */
export const oneOf = (ids: readonly (string | number)[]): RawBuilder<string> => sql<string>`(select value from json_each(${JSON.stringify(ids)}))`
