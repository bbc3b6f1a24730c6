import { sql } from 'kysely'
import { toUnsafeWritable, type WriteDb } from './open-operation.ts'
import { selectRows, type ReadDb } from './select-rows.ts'
import type { SentDutyRow } from './system-tables.ts'

/** A statement takes so many rows at most. */
const batch = 500

/** Keeps what goes out in calendar files; of one duty of one unit and person the newest day and hours. Not history. */
export async function keepSentDuties(db: WriteDb, rows: readonly SentDutyRow[]): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    const values = rows.slice(start, start + batch)
    await toUnsafeWritable(db).insertInto('sentDuty').values(values).onConflict((conflict) => conflict.columns(['roster', 'duty', 'unit', 'person']).doUpdateSet((row) => ({ date: row.ref('excluded.date'), from: row.ref('excluded.from'), to: row.ref('excluded.to') }))).execute()
  }
}

/** What went out in calendar files of a roster, by day and hour. */
export function readSentDuties(db: ReadDb, roster: string): Promise<SentDutyRow[]> {
  return selectRows(db, sql<SentDutyRow>`select * from sentDuty where roster = ${roster} order by date, "from", duty, unit, person`)
}
