import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import type { EntityTable } from '#electron/store/tables.ts'

/** True of a row by its own columns. */
export type Condition = RawBuilder<SqlBool>
/** True of a row by what other tables say: as all the ids (a select of `id`, duplicates allowed), and as a question about the row at hand. */
export type Membership = { ids: RawBuilder<unknown>; isMember: Condition }

/** What a list is read from and by which conditions; `mostCounted` where counting all of it would take too long. */
export type Plan = { from: RawBuilder<unknown>; countFrom: RawBuilder<unknown>; conditions: Condition[]; mostCounted?: number }

/** The table whose rows are listed; `idColumn` where their ids are not in `id`; `index` is the one in whose order it is walked, where SQLite would rather sort. */
export type Listed = { table: EntityTable | 'postulateOrder'; idColumn?: string; index?: string | undefined; orderedBy?: { table: EntityTable; on: Condition } }

export const idOf = ({ table, idColumn = 'id' }: Listed) => sql.ref(`${table}.${idColumn}`)

/** So many candidates are looked up one by one and sorted in a few milliseconds (measured: about 1 µs each). */
const mostCandidates = 5000
const mostCounted = 500

/**
 * SQLite knows nothing of how many rows a search or a filter through another table lets through, so it is asked first, up to a bound. Few: start from them.
 * Many: walk the list in its order and ask of each row, which soon fills a page; counting then stops at a bound too.
 */
export async function planList(db: ReadDb, listed: Listed, given: readonly (Condition | Membership)[]): Promise<Plan> {
  const { table, index, orderedBy } = listed
  const memberships = given.filter((one): one is Membership => 'ids' in one)
  const own = given.filter((one): one is Condition => !('ids' in one))
  const conditions = [...own, ...memberships.map(({ isMember }) => isMember)]
  const few = await firstOfFew(db, memberships)
  if (few) {
    const start = sql`(select distinct id from (${few.ids})) as candidate cross join ${sql.table(table)} on ${idOf(listed)} = candidate.id`
    const from = orderedBy ? sql`${start} join ${sql.table(orderedBy.table)} on ${orderedBy.on}` : start
    return { from, countFrom: from, conditions: conditions.filter((one) => one !== few.isMember) }
  }
  const walked = index === undefined ? sql.table(table) : sql`${sql.table(table)} indexed by ${sql.ref(index)}`
  const from = orderedBy ? sql`${sql.table(orderedBy.table)} cross join ${sql.table(table)} on ${orderedBy.on}` : walked
  return memberships.length > 0 ? { from, countFrom: from, conditions, mostCounted } : { from, countFrom: sql.table(table), conditions }
}

async function firstOfFew(db: ReadDb, memberships: readonly Membership[]): Promise<Membership | undefined> {
  for (const one of memberships) {
    const [row] = await selectRows(db, sql<{ candidates: number }>`select count(*) as candidates from (${one.ids} limit ${mostCandidates + 1})`)
    if (row!.candidates <= mostCandidates) return one
  }
  return undefined
}
