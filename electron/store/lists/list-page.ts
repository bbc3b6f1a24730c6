import { sql, type RawBuilder } from 'kysely'
import { selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import { isPast, toCursor } from './cursor.ts'
import { idOf, planList, type Condition, type Listed, type Narrowing, type Plan } from './list-plan.ts'

/** How one register is listed: what each filter means, what each order sorts by, and how the rows of a page are read. */
export type ListSpec<Filters extends Record<string, unknown>, SortBy extends string, ListRow extends { id: string }> = Omit<Listed, 'index' | 'isFirstOrder'> & {
  filters: { [F in keyof Filters]-?: (value: NonNullable<Filters[F]>) => Narrowing }
  search: (text: string) => Narrowing
  sorts: Record<SortBy, { columns: RawBuilder<unknown>[]; isDescending?: boolean; index?: string }>
  /** What settles ties, no two rows alike; the id where not said. */
  ties?: RawBuilder<unknown>[]
  /** The rows of these ids, in any order. */
  rows: (db: ReadDb, ids: string[]) => Promise<ListRow[]>
}

export type ListQuery<Filters, SortBy extends string> = Filters & { search?: string | undefined; sort?: { by: SortBy; descending?: boolean | undefined } | undefined; limit: number; cursor?: string | undefined }
/** `total` is exact unless `isTotalAtLeast`: a search or filter through other tables that lets thousands of records through is not counted to its end. */
export type Page<ListRow> = { rows: ListRow[]; total: number; isTotalAtLeast?: true; nextCursor?: string }

/**
 * One page of a register. Pages follow the last row's own values (keyset), so a page costs the same wherever it lies.
 * `invalid_input` (`bad_cursor`) for a cursor that is not of this list.
 */
export async function listPage<F extends Record<string, unknown>, S extends string, R extends { id: string }>(db: ReadDb, spec: ListSpec<F, S, R>, query: ListQuery<F, S>): Promise<Page<R>> {
  const { search, sort, limit, cursor, ...filters } = query
  const conditions = conditionsOf(spec, filters as never, search)
  const first = Object.keys(spec.sorts)[0] as S
  const by = sort?.by ?? first
  const order = spec.sorts[by]
  const isDescending = sort?.descending ?? order.isDescending ?? false
  const keys = [...order.columns, ...(spec.ties ?? [idOf(spec)])]

  const plan = await planList(db, { ...spec, index: order.index, isFirstOrder: by === first }, conditions)
  const mostCounted = plan.mostCounted && Math.max(plan.mostCounted, limit)
  // Whoever types in a search waits for its first page: counting and reading are then one walk.
  const isCountedOnTheWay = mostCounted !== undefined && cursor === undefined
  const isCountedBeside = plan.isSorted === true && cursor === undefined
  const after = cursor === undefined ? [] : [isPast(keys, cursor, isDescending)]
  const direction = isDescending ? sql`desc` : sql`asc`
  const found = await selectRows(db, sql<Record<string, unknown>>`
    select ${idOf(spec)} as id, ${sql.join(keys.map((key, index) => sql`${key} as ${sql.ref(`k${index}`)}`))}${isCountedBeside ? sql`, count(*) over () as total` : sql``} from ${plan.from} ${where([...plan.conditions, ...after])}
    order by ${sql.join(keys.map((key) => sql`${key} ${direction}`))} limit ${isCountedOnTheWay ? mostCounted + 1 : limit + 1}`)
  const total = isCountedOnTheWay ? totalOf(found.length, mostCounted) : isCountedBeside ? { total: Number(found[0]?.total ?? 0) } : await countRows(db, plan, mostCounted)

  const shown = found.slice(0, limit)
  const ids = shown.map(({ id }) => String(id))
  const byId = new Map((await spec.rows(db, ids)).map((row) => [row.id, row]))
  const rows = ids.map((id) => byId.get(id)!)
  return { rows, ...total, ...(found.length > limit && { nextCursor: toCursor(keys.map((_, index) => shown.at(-1)![`k${index}`])) }) }
}

/** What filters and a search let through; those not given say nothing. */
export function conditionsOf<F extends Record<string, unknown>>({ filters, search }: Pick<ListSpec<F, never, never>, 'filters' | 'search'>, given: F, text: string | undefined): Narrowing[] {
  const conditions = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [filters[name as keyof F](value as never)]))
  return text?.trim() ? [...conditions, search(text)] : conditions
}

type Total = { total: number; isTotalAtLeast?: true }

async function countRows(db: ReadDb, { countFrom, conditions }: Plan, mostCounted: number | undefined): Promise<Total> {
  const counted = mostCounted === undefined ? sql`${countFrom} ${where(conditions)}` : sql`(select 1 from ${countFrom} ${where(conditions)} limit ${mostCounted + 1})`
  const [row] = await selectRows(db, sql<{ total: number }>`select count(*) as total from ${counted}`)
  return totalOf(row!.total, mostCounted)
}

const totalOf = (counted: number, mostCounted = Infinity): Total => (counted > mostCounted ? { total: mostCounted, isTotalAtLeast: true } : { total: counted })

/** All of the conditions, or nothing. */
export const where = (conditions: Condition[]) => (conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``)
