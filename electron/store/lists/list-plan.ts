import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { oneOf, selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import type { EntityTable } from '#electron/store/tables.ts'

/** True of a row by its own columns. */
export type Condition = RawBuilder<SqlBool>
/** True of a row by what other tables say: as all the ids (a select of `id`, duplicates allowed; left out where they are too many to start from), and as a question about the row at hand. */
export type Membership = { ids?: RawBuilder<unknown>; isMember: Condition }
/** True of a row by a column that has an index, which then goes on in the first order of the list. */
export type Indexed = { index: string; isMember: Condition }
export type Narrowing = Condition | Membership | Indexed

/** What a list is read from and by which conditions; `mostCounted` where counting all of it would take too long, `isSorted` where all of it is looked at for every page. */
export type Plan = { from: RawBuilder<unknown>; countFrom: RawBuilder<unknown>; conditions: Condition[]; mostCounted?: number; isSorted?: true }

/** The table whose rows are listed; `idColumn` where their ids are not in `id`; `index` is the one in whose order it is walked, where SQLite would rather sort; `isFirstOrder`: in the first order of the list. */
export type Listed = { table: EntityTable | 'postulateOrder'; idColumn?: string; index?: string | undefined; isFirstOrder?: boolean; orderedBy?: { table: EntityTable; on: Condition } }

export const idOf = ({ table, idColumn = 'id' }: Listed) => sql.ref(`${table}.${idColumn}`)

/** So many candidates are collected, looked up one by one and sorted in a few milliseconds (measured: about 4 µs each; rows of an index 1 µs). */
const mostCandidates = 2000
const mostIndexed = 5000
/** In another order than the first, what is looked for may all lie at the far end of the walk. */
const mostCandidatesElsewhere = 10_000
const mostCounted = 100

const isIndexed = (one: Narrowing): one is Indexed => 'index' in one
const isMembership = (one: Narrowing): one is Membership => 'isMember' in one && !isIndexed(one)
const isOwn = (one: Narrowing): one is Condition => !('isMember' in one)

/**
 * SQLite knows nothing of how many rows a search or a filter lets through, so it is asked first, up to a bound. Few: start from them.
 * Many: walk the list in its order and ask of each row, which soon fills a page; where other tables are asked, counting then stops at a bound too.
 */
export async function planList(db: ReadDb, listed: Listed, given: readonly Narrowing[]): Promise<Plan> {
  const memberships = given.filter(isMembership)
  const indexed = given.filter(isIndexed)
  const conditions = [...given.filter(isOwn), ...[...indexed, ...memberships].map(({ isMember }) => isMember)]

  const fewIndexed = await firstOfFewIndexed(db, listed, indexed)
  if (fewIndexed) return { ...walk(listed, fewIndexed.index), conditions }
  const few = await firstOfFew(db, memberships, listed.isFirstOrder === false ? mostCandidatesElsewhere : mostCandidates)
  if (few) {
    const from = startFrom(listed, few.ids)
    return { from, countFrom: from, conditions: conditions.filter((one) => one !== few.isMember), isSorted: true }
  }
  const walked = walk(listed, listed.isFirstOrder && indexed[0] ? indexed[0].index : listed.index)
  return memberships.length > 0 ? { from: walked.from, countFrom: walked.from, conditions, mostCounted } : { ...walked, conditions }
}

function walk({ table, orderedBy }: Listed, index: string | undefined): Pick<Plan, 'from' | 'countFrom'> {
  const walked = index === undefined ? sql.table(table) : sql`${sql.table(table)} indexed by ${sql.ref(index)}`
  return { from: orderedBy ? sql`${sql.table(orderedBy.table)} cross join ${sql.table(table)} on ${orderedBy.on}` : walked, countFrom: walked }
}

function startFrom(listed: Listed, ids: readonly string[]): RawBuilder<unknown> {
  const start = sql`${oneOf(ids)} as candidate cross join ${sql.table(listed.table)} on ${idOf(listed)} = candidate.value`
  return listed.orderedBy ? sql`${start} join ${sql.table(listed.orderedBy.table)} on ${listed.orderedBy.on}` : start
}

async function firstOfFewIndexed(db: ReadDb, { table }: Listed, indexed: readonly Indexed[]): Promise<Indexed | undefined> {
  for (const one of indexed) {
    const [row] = await selectRows(db, sql<{ candidates: number }>`select count(*) as candidates from (select 1 from ${sql.table(table)} indexed by ${sql.ref(one.index)} where ${one.isMember} limit ${mostIndexed + 1})`)
    if (row!.candidates <= mostIndexed) return one
  }
  return undefined
}

async function firstOfFew(db: ReadDb, memberships: readonly Membership[], most: number): Promise<{ isMember: Condition; ids: string[] } | undefined> {
  for (const { ids, isMember } of memberships) {
    if (!ids) continue
    const rows = await selectRows(db, sql<{ id: string }>`select id from (${ids} limit ${most + 1})`)
    if (rows.length <= most) return { isMember, ids: [...new Set(rows.map(({ id }) => id))] }
  }
  return undefined
}
