import { sql, type SqlBool } from 'kysely'
import { decisions } from '#shared/domain/position.ts'
import { isUnfinished, realisations } from '#shared/domain/realisation.ts'
import { isCurrentPostulate } from './current-postulates.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

/** What a meeting's opening list is narrowed to: its hosts and its spheres; null for all units. */
export type OpenPastScope = { units: readonly string[]; spheres: readonly string[] } | null

/** The rule itself answers for every pair, so that it stands in one place; `|` is in no value. */
const unfinished = JSON.stringify([null, ...decisions].flatMap((decision) => realisations.filter((realisation) => isUnfinished({ decision, realisation })).map((realisation) => `${decision ?? ''}|${realisation}`)))

/**
 * Ids of the postulates of years before one that are still open (the leading answer, else the first, decides) and were not carried to a later year; newest first, and how many there are in all.
 * Remarks to a draft are not among them: they end with their consultation.
 */
export async function openPastIds(db: ReadDb, { year, scope, limit }: { year: number; scope: OpenPastScope; limit: number }): Promise<{ ids: string[]; total: number }> {
  const rows = await selectRows(db, sql<{ id: string; total: number }>`
    select id, count(*) over () as total from postulate
    where year < ${year} and stage = 'postulate' and ${isCurrentPostulate} and ${ofScope(scope)}
    and coalesce((select decision from position where position.postulate = postulate.id order by leading desc, id limit 1), '') || '|' || realisation in (select value from json_each(${unfinished}))
    and not exists (select 1 from postulate as later where later.carriedFrom = postulate.id and later.isCancelled = 0 and later.year > postulate.year)
    order by year desc, sequence desc limit ${limit}`)
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 }
}

/** Answered mainly by a host, raised at a host's meeting, or of a sphere of the meeting. */
function ofScope(scope: OpenPastScope) {
  if (scope === null) return sql<SqlBool>`true`
  return sql<SqlBool>`(id in (select postulate from position where leading = 1 and unit in ${oneOf(scope.units)}) or meeting in (select meeting from meetingUnit where unit in ${oneOf(scope.units)}) or sphere in ${oneOf(scope.spheres)})`
}
