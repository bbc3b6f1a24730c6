import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'

/** Ids of the meetings of a year or of a consultation, in the order of their first days. */
export async function meetingIdsOf(db: ReadDb, of: { year: number } | { consultation: string }): Promise<string[]> {
  const condition = 'year' in of ? sql`year = ${of.year}` : sql`consultation = ${of.consultation}`
  const rows = await selectRows(db, sql<{ id: string }>`select id from meeting where ${condition} order by coalesce(firstDate, '9'), id`)
  return rows.map(({ id }) => id)
}
