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

/** Of these duties those that are of other rosters than this one. */
export async function dutiesElsewhere(db: ReadDb, roster: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await selectRows(db, sql<{ id: string }>`select id from duty where id in ${oneOf(ids)} and roster <> ${roster}`)
  return new Set(rows.map(({ id }) => id))
}

/** Of these duties those at which somebody called. */
export async function dutiesWithCalls(db: ReadDb, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await selectRows(db, sql<{ duty: string }>`select distinct duty from call where duty in ${oneOf(ids)}`)
  return new Set(rows.map(({ duty }) => duty))
}

/** Whether somebody called during the duties of a roster. */
export async function hasCalls(db: ReadDb, roster: string): Promise<boolean> {
  return (await selectRows(db, sql`select 1 from call where roster = ${roster} limit 1`)).length > 0
}

/** Ids of the duties from one day to another that are not of this roster. */
export async function dutyIdsElsewhere(db: ReadDb, roster: string, { first, last }: { first: string; last: string }): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`select id from duty where date between ${first} and ${last} and roster <> ${roster} order by date, "from", "to", id`)
  return rows.map(({ id }) => id)
}
