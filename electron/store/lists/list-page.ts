import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { AppError } from '#shared/errors.ts'
import { selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import type { EntityTable } from '#electron/store/tables.ts'

export type Condition = RawBuilder<SqlBool>

/** How one register is listed: what each filter means, what each order sorts by (`id` settles ties), and how the rows of a page are read. */
export type ListSpec<Filters extends Record<string, unknown>, SortBy extends string, ListRow extends { id: string }> = {
  table: EntityTable
  filters: { [F in keyof Filters]-?: (value: NonNullable<Filters[F]>) => Condition }
  search: (text: string) => Condition
  sorts: Record<SortBy, { columns: RawBuilder<unknown>[]; isDescending?: boolean }>
  /** The rows of these ids, in any order. */
  rows: (db: ReadDb, ids: string[]) => Promise<ListRow[]>
}

export type ListQuery<Filters, SortBy extends string> = Filters & { search?: string | undefined; sort?: { by: SortBy; descending?: boolean | undefined } | undefined; limit: number; cursor?: string | undefined }
export type Page<ListRow> = { rows: ListRow[]; total: number; nextCursor?: string }

/**
 * One page of a register. Pages follow the last row's own values (keyset), so a page costs the same wherever it lies.
 * `invalid_input` (`bad_cursor`) for a cursor that is not of this list.
 */
export async function listPage<F extends Record<string, unknown>, S extends string, R extends { id: string }>(db: ReadDb, spec: ListSpec<F, S, R>, query: ListQuery<F, S>): Promise<Page<R>> {
  const { search, sort, limit, cursor, ...filters } = query
  const given = Object.entries(filters).filter(([, value]) => value !== undefined)
  const conditions = given.map(([name, value]) => spec.filters[name as keyof F](value as never))
  if (search?.trim()) conditions.push(spec.search(search))
  const order = spec.sorts[sort?.by ?? (Object.keys(spec.sorts)[0] as S)]
  const isDescending = sort?.descending ?? order.isDescending ?? false
  const keys = [...order.columns, sql`id`]

  const total = await countRows(db, spec.table, conditions)
  const after = cursor === undefined ? [] : [isPast(keys, cursor, isDescending)]
  const direction = isDescending ? sql`desc` : sql`asc`
  const found = await selectRows(db, sql<Record<string, unknown>>`
    select ${sql.join(keys.map((key, index) => sql`${key} as ${sql.ref(`k${index}`)}`))} from ${sql.table(spec.table)} ${where([...conditions, ...after])}
    order by ${sql.join(keys.map((key) => sql`${key} ${direction}`))} limit ${limit + 1}`)

  const shown = found.slice(0, limit)
  const idOf = (row: Record<string, unknown>) => String(row[`k${keys.length - 1}`])
  const byId = new Map((await spec.rows(db, shown.map(idOf))).map((row) => [row.id, row]))
  const rows = shown.map((row) => byId.get(idOf(row))!)
  return found.length > limit ? { rows, total, nextCursor: toCursor(keys.map((_, index) => shown.at(-1)![`k${index}`])) } : { rows, total }
}

async function countRows(db: ReadDb, table: EntityTable, conditions: Condition[]): Promise<number> {
  const rows = await selectRows(db, sql<{ total: number }>`select count(*) as total from ${sql.table(table)} ${where(conditions)}`)
  return rows[0]!.total
}

const where = (conditions: Condition[]) => (conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``)

const toCursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url')

function isPast(keys: RawBuilder<unknown>[], cursor: string, isDescending: boolean): Condition {
  const values = parseCursor(cursor)
  if (values.length !== keys.length) throw new AppError('invalid_input', { reason: 'bad_cursor', fields: { cursor: 'bad_cursor' } })
  return sql<SqlBool>`(${sql.join(keys)}) ${isDescending ? sql`<` : sql`>`} (${sql.join(values)})`
}

function parseCursor(cursor: string): (string | number)[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    if (Array.isArray(values) && values.every((value) => typeof value === 'string' || typeof value === 'number')) return values
  } catch {
    // Answered below, like every other cursor that is not ours.
  }
  throw new AppError('invalid_input', { reason: 'bad_cursor', fields: { cursor: 'bad_cursor' } })
}
