import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { decisions } from '#shared/domain/position.ts'
import { isUnfinished, realisations, type Realisation } from '#shared/domain/realisation.ts'
import { flagIs, realisationIs, stageIs, type MarkQuestion } from './postulate-marks.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

/** What a meeting's opening list is narrowed to: its hosts and its spheres; null for all units. */
export type OpenPastScope = { units: readonly string[]; spheres: readonly string[] } | null

const marked = ({ of, set }: MarkQuestion): RawBuilder<SqlBool> => sql<SqlBool>`entry.marks & ${sql.lit(of)} = ${sql.lit(set)}`

/** The places of the leading decisions with which this realisation leaves a matter open; whoever has not decided comes after the last place. */
function openDecisions(realisation: Realisation): RawBuilder<SqlBool> {
  const places = decisions.flatMap((decision, place) => (isUnfinished({ decision, realisation }) ? [sql.lit(place)] : []))
  const isOpenWithoutDecision = sql.lit(Number(isUnfinished({ decision: null, realisation })))
  return sql<SqlBool>`(${marked(realisationIs(realisation))} and (entry.decision in (${sql.join(places)}) or (entry.decision >= ${sql.lit(decisions.length)} and ${isOpenWithoutDecision})))`
}

/** The rule itself answers for every pair, so that it stands in one place. */
const isOpen = sql<SqlBool>`(${sql.join(realisations.map(openDecisions), sql` or `)})`
const isNotCarried = sql<SqlBool>`not exists (select 1 from postulate as later where later.carriedFrom = entry.postulate and later.isCancelled = 0 and later.year > entry.year)`

/**
 * Ids of the postulates of years before one that are still open (the leading answer, else the first, decides) and were not carried to a later year; newest first, and how many there are in all.
 * Remarks to a draft are not among them: they end with their consultation.
 */
export async function openPastIds(db: ReadDb, { year, scope, limit }: { year: number; scope: OpenPastScope; limit: number }): Promise<{ ids: string[]; total: number }> {
  const rows = await selectRows(db, sql<{ id: string; total: number }>`
    select entry.postulate as id, count(*) over () as total from postulateOrder as entry
    where entry.year < ${year} and ${marked(flagIs('isCurrent')(true))} and ${marked(stageIs('postulate'))} and ${ofScope(scope)} and ${isOpen} and ${isNotCarried}
    order by entry.year desc, entry.sequence desc limit ${limit}`)
  return { ids: rows.map(({ id }) => id), total: rows[0]?.total ?? 0 }
}

/** Answered mainly by a host, raised at a host's meeting, or of a sphere of the meeting. Numbers are asked for, not ids, where an index holds them. */
function ofScope(scope: OpenPastScope): RawBuilder<SqlBool> {
  if (scope === null) return sql<SqlBool>`true`
  return sql<SqlBool>`(entry.postulate in (select postulate from position where leading = 1 and unit in ${oneOf(scope.units)}) or (entry.year, entry.sequence) in (
    select year, sequence from postulate where meeting in (select meeting from meetingUnit where unit in ${oneOf(scope.units)})
    union all select year, sequence from postulate where sphere in ${oneOf(scope.spheres)}))`
}
