import { sql } from 'kysely'
import { selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import { conditionsOf, where, type ListSpec } from './list-page.ts'
import { idOf, planList } from './list-plan.ts'

type Asked<F> = { filters: F; search: string | undefined; most: number }

/** The ids of all that filters and a search let through, in the first order of the register from its beginning; `hasMore` when there are more than were asked for. */
export async function listIds<F extends Record<string, unknown>, S extends string, R extends { id: string }>(db: ReadDb, spec: ListSpec<F, S, R>, { filters, search, most }: Asked<F>): Promise<{ ids: string[]; hasMore: boolean }> {
  const order = Object.values<{ columns: unknown[]; index?: string }>(spec.sorts)[0]!
  const plan = await planList(db, { ...spec, index: order.index, isFirstOrder: true }, conditionsOf(spec, filters, search))
  const keys = [...(order.columns as never[]), ...(spec.ties ?? [idOf(spec)])]
  const rows = await selectRows(db, sql<{ id: string }>`select ${idOf(spec)} as id from ${plan.from} ${where(plan.conditions)} order by ${sql.join(keys)} limit ${most + 1}`)
  return { ids: rows.slice(0, most).map(({ id }) => id), hasMore: rows.length > most }
}
