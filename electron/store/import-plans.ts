import { sql } from 'kysely'
import type { ImportOutcome } from '#shared/domain/import-outcome.ts'
import { isPast, toCursor } from './lists/cursor.ts'
import { selectRows, type ReadDb } from './select-rows.ts'
import type { ImportPlanRow } from './system-tables.ts'

export type KeptRow = { row: number; outcome: ImportOutcome; json: string }

/** A plan whose rows are all there; nothing when it was applied, dropped, or never finished. */
export async function readImportPlan(db: ReadDb, id: string): Promise<ImportPlanRow | undefined> {
  const [plan] = await selectRows(db, sql<ImportPlanRow>`select * from importPlan where id = ${id} and json <> ''`)
  return plan
}

/** Rows of a plan in their order, from one on. */
export function readImportRows(db: ReadDb, plan: string, { after, limit }: { after: number; limit: number }): Promise<KeptRow[]> {
  return selectRows(db, sql<KeptRow>`select "row", outcome, json from importPlanRow where plan = ${plan} and "row" > ${after} order by "row" limit ${limit}`)
}

/** One page of a plan, of one outcome or of all. `invalid_input` (`bad_cursor`). */
export async function pageOfImportRows(db: ReadDb, plan: string, { outcome, limit, cursor }: { outcome?: string | undefined; limit: number; cursor?: string | undefined }) {
  const ofPlan = outcome === undefined ? sql`plan = ${plan}` : sql`plan = ${plan} and outcome = ${outcome}`
  const after = cursor === undefined ? sql`` : sql`and ${isPast([sql.ref('row')], cursor, false)}`
  const found = await selectRows(db, sql<KeptRow>`select "row", outcome, json from importPlanRow where ${ofPlan} ${after} order by "row" limit ${limit + 1}`)
  const [count] = await selectRows(db, sql<{ total: number }>`select count(*) as total from importPlanRow where ${ofPlan}`)
  const rows = found.slice(0, limit)
  return { rows, total: count!.total, ...(found.length > limit && { nextCursor: toCursor([rows.at(-1)!.row]) }) }
}
