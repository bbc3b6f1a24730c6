import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'

/** Ids of the meetings of a year; or of a consultation, with those that prepared its programme. In the order of their first days. */
export async function meetingIdsOf(db: ReadDb, of: { year: number } | { consultation: string; programme: string | null }): Promise<string[]> {
  const condition = 'year' in of ? sql`year = ${of.year}` : sql`(consultation = ${of.consultation} or programme = ${of.programme})`
  const rows = await selectRows(db, sql<{ id: string }>`select id from meeting where ${condition} order by coalesce(firstDate, '9'), id`)
  return rows.map(({ id }) => id)
}
