import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'

/** The id of the position that leads for a postulate, if one does. */
export async function readLeadingPosition(db: ReadDb, postulate: string): Promise<string | undefined> {
  const [row] = await selectRows(db, sql<{ id: string }>`select id from position where postulate = ${postulate} and leading = 1`)
  return row?.id
}

/** The id of the position that was entered first for a postulate, if there is any. */
export async function readFirstPosition(db: ReadDb, postulate: string): Promise<string | undefined> {
  const [row] = await selectRows(db, sql<{ id: string }>`select id from position where postulate = ${postulate} order by id limit 1`)
  return row?.id
}
