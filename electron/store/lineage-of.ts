import { sql } from 'kysely'
import { isCurrentPostulate } from './current-postulates.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

type Id = { id: string }
export type Lineage = { parts: string[]; merged: string[]; carriedTo: string[] }

/** Ids of the entries that point to one: its parts, those joined to it, those it was carried to; cancelled ones too, in the order of their numbers. */
export async function readLineage(db: ReadDb, id: string): Promise<Lineage> {
  const pointing = async (column: 'splitFrom' | 'mergedInto' | 'carriedFrom') => {
    const rows = await selectRows(db, sql<Id>`select id from postulate where ${sql.ref(column)} = ${id} order by year, sequence`)
    return rows.map((row) => row.id)
  }
  return { parts: await pointing('splitFrom'), merged: await pointing('mergedInto'), carriedTo: await pointing('carriedFrom') }
}

/** Ids of everything that an entry comes from by division, joining and carrying forward, all the way back; its own among them. */
export async function readOriginIds(db: ReadDb, id: string): Promise<string[]> {
  const rows = await selectRows(db, sql<Id>`
    with recursive origin(id) as (
      select ${id}
      union select one.carriedFrom from origin join postulate as one on one.id = origin.id where one.carriedFrom is not null
      union select one.splitFrom from origin join postulate as one on one.id = origin.id where one.splitFrom is not null
      union select one.mergedInto from origin join postulate as one on one.id = origin.id where one.mergedInto is not null
    )
    select id from origin`)
  return rows.map((row) => row.id)
}

/** Ids of the entries that are joined to any of these, without cancelled ones. */
export async function readJoinedIds(db: ReadDb, into: readonly string[]): Promise<string[]> {
  const rows = await selectRows(db, sql<Id>`select id from postulate where mergedInto in ${oneOf(into)} and isCancelled = 0 order by year, sequence`)
  return rows.map(({ id }) => id)
}

/** Those of the entries that were carried to a meeting already and still stand there, in the order of their numbers. */
export async function readCarriedTo(db: ReadDb, meeting: string, from: readonly string[]): Promise<string[]> {
  const rows = await selectRows(db, sql<Id>`select carriedFrom as id from postulate where carriedFrom in ${oneOf(from)} and meeting = ${meeting} and isCancelled = 0 order by year, sequence`)
  return rows.map(({ id }) => id)
}

/**
 * The same matter over the years, oldest first, the entry itself among them: what it was carried from, divided from or joined out of, all the way back, and
 * what became of it, all the way on; not its siblings. Of the others only those that stand for themselves. A circle that came with imported data ends where it closes.
 */
export async function threadIdsOf(db: ReadDb, id: string): Promise<string[]> {
  const rows = await selectRows(db, sql<Id>`
    with recursive
      earlier(id) as (
        select ${id}
        union select one.carriedFrom from earlier join postulate as one on one.id = earlier.id where one.carriedFrom is not null
        union select one.splitFrom from earlier join postulate as one on one.id = earlier.id where one.splitFrom is not null
        union select source.id from earlier join postulate as source on source.mergedInto = earlier.id where source.isCancelled = 0
      ),
      later(id) as (
        select ${id}
        union select next.id from later join postulate as next on next.carriedFrom = later.id
        union select part.id from later join postulate as part on part.splitFrom = later.id
        union select one.mergedInto from later join postulate as one on one.id = later.id where one.mergedInto is not null
      )
    select postulate.id from (select id from earlier union select id from later) as near cross join postulate on postulate.id = near.id
    where postulate.id = ${id} or ${isCurrentPostulate} order by year, sequence`)
  return rows.map((row) => row.id)
}
