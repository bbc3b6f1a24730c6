import { sql } from 'kysely'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

/** Ids of what came to these consultations, in the order in which it came. */
export async function submissionIdsOf(db: ReadDb, consultations: readonly string[]): Promise<string[]> {
  if (consultations.length === 0) return []
  const rows = await selectRows(db, sql<{ id: string }>`select id from submission where consultation in ${oneOf(consultations)} order by receivedOn, coalesce(receivedTime, ''), id`)
  return rows.map(({ id }) => id)
}
