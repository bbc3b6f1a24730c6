import { sql } from 'kysely'
import { isCurrentPostulate } from './current-postulates.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** How many current entries came to a consultation. */
export async function remarksOf(db: ReadDb, consultation: string): Promise<number> {
  const [row] = await selectRows(db, sql<{ total: number }>`select count(*) as total from postulate where consultation = ${consultation} and ${isCurrentPostulate}`)
  return row?.total ?? 0
}

/** The rosters of a consultation that have a duty, in the order of their titles. */
export async function rostersWithDuties(db: ReadDb, consultation: string): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`select id from roster where consultation = ${consultation} and exists (select 1 from duty where duty.roster = roster.id) order by title, id`)
  return rows.map(({ id }) => id)
}

/** Whether an answer to a current entry is still missing or not approved: until then a position paper is a draft. */
export async function hasDrafts(db: ReadDb, of: { meeting: string } | { consultation: string }): Promise<boolean> {
  const where = 'meeting' in of ? sql`postulate.meeting = ${of.meeting}` : sql`postulate.consultation = ${of.consultation}`
  const rows = await selectRows(db, sql`
    select 1 from postulate left join position on position.postulate = postulate.id where ${where} and ${isCurrentPostulate} and coalesce(position.state, '') not in ('approved', 'published') limit 1`)
  return rows.length > 0
}
