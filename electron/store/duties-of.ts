import { sql } from 'kysely'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

/** Ids of the rosters of a consultation, by title. */
export async function rosterIdsOf(db: ReadDb, consultation: string): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`select id from roster where consultation = ${consultation} order by title, id`)
  return rows.map(({ id }) => id)
}

/** Ids of the duties of some rosters, by day and hour. */
export async function dutyIdsOf(db: ReadDb, rosters: readonly string[]): Promise<string[]> {
  if (rosters.length === 0) return []
  const rows = await selectRows(db, sql<{ id: string }>`select id from duty where roster in ${oneOf(rosters)} order by date, "from", "to", id`)
  return rows.map(({ id }) => id)
}

/** Ids of the duties from one day to another that are not of this roster. */
export async function dutyIdsElsewhere(db: ReadDb, roster: string, { first, last }: { first: string; last: string }): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`select id from duty where date between ${first} and ${last} and roster <> ${roster} order by date, "from", "to", id`)
  return rows.map(({ id }) => id)
}
