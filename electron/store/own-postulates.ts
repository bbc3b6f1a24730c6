import { sql } from 'kysely'
import { isCurrentPostulate } from './current-postulates.ts'
import { postulateScope, type PostulateScope } from './postulate-scope.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** An entry that an organisation submitted, what it reads of it (itself or a part of it), the current entry that answers for that (often the same), and whether the first lies within the scope. */
export type OwnStanding = { own: string; year: number; sequence: number; isPart: number; isCarriedOn: number; shown: string; standing: string; isWithin: number }

/** All that an organisation submitted itself and nobody cancelled: for what was joined to another that one stands, and its own words are shown; for what was divided its parts. In the order of the numbers shown. */
export function standingFor(db: ReadDb, organisation: string, scope: PostulateScope): Promise<OwnStanding[]> {
  return selectRows(db, sql<OwnStanding>`
    with recursive own(id, shown, standing) as (
      select id, id, id from postulate where isCancelled = 0 and id in (select postulate from postulateSubmitter where organisation = ${organisation} and isJoined = 0)
      union
      select own.id, iif(next.splitFrom = own.standing and own.shown = own.standing, next.id, own.shown), next.id from own join postulate as old on old.id = own.standing join postulate as next on next.id = old.mergedInto or next.splitFrom = old.id where next.isCancelled = 0
    )
    select own.id as own, mine.year, mine.sequence, mine.splitFrom is not null as isPart, mine.carriedFrom is not null as isCarriedOn, own.shown, own.standing, (select ${postulateScope(scope)} from postulate where postulate.id = own.id) as isWithin
    from own join postulate as mine on mine.id = own.id join postulate as seen on seen.id = own.shown join postulate on postulate.id = own.standing where ${isCurrentPostulate}
    order by seen.year, seen.sequence, postulate.year, postulate.sequence, mine.year, mine.sequence`)
}

/** Which matter each entry belongs to: what was carried on, divided or joined is one. Ids of entries → id of the matter. */
export async function mattersOf(db: ReadDb, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await selectRows(db, sql<{ start: string; matter: string }>`
    with recursive reach(start, id) as (
      select value, value from json_each(${JSON.stringify(ids)})
      union select start, near.carriedFrom from reach join postulate as near on near.id = reach.id where near.carriedFrom is not null
      union select start, near.splitFrom from reach join postulate as near on near.id = reach.id where near.splitFrom is not null
      union select start, near.mergedInto from reach join postulate as near on near.id = reach.id where near.mergedInto is not null
      union select start, near.id from reach join postulate as near on near.carriedFrom = reach.id where near.isCancelled = 0
      union select start, near.id from reach join postulate as near on near.splitFrom = reach.id where near.isCancelled = 0
      union select start, near.id from reach join postulate as near on near.mergedInto = reach.id where near.isCancelled = 0
    )
    select start, min(id) as matter from reach group by start`)
  return new Map(rows.map(({ start, matter }) => [start, matter]))
}

/** Ids of the organisations that submitted something in a scope that nobody cancelled, in the order of their names. */
export async function submittingOrganisations(db: ReadDb, scope: PostulateScope): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`
    select id from organisation where id in (
      select organisation from postulateSubmitter where organisation is not null and isJoined = 0 and postulate in (select id from postulate where isCancelled = 0 and ${postulateScope(scope)})
    ) order by sortKey, id`)
  return rows.map(({ id }) => id)
}
