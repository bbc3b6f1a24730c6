import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { factOperations } from './fact-operations.ts'
import { hasNetEffect } from './net-effect.ts'
import { changesOf } from './record-history.ts'
import { reversalsOf } from './reversals.ts'
import type { Schema } from './schema.ts'
import { startOperations } from './start-operation.ts'
import type { EntityTable } from './tables.ts'

export type ListedOperation = {
  id: number
  at: string
  actor: string
  name: string
  /** Null when it was removed with a person's data. */
  summary: string | null
  /** The operation that this one takes back. */
  undoes: number | null
  changes: number
  isUndone: boolean
  canUndo: boolean
  canRedo: boolean
}
export type OperationFilter = { table?: EntityTable | undefined; row?: string | undefined; before?: number | undefined; limit: number }
export type Offer = { id: number; summary: string | null }

const page = 50
/** Never taken back as a whole. */
const lasting = [...startOperations, ...factOperations]

/** Operations newest first, all or those that touched a table or a row; `before` is the id to go on from. */
export async function listOperations(db: ReadonlyKysely<Schema>, { table, row, before, limit }: OperationFilter): Promise<ListedOperation[]> {
  const operations = await db
    .selectFrom('operation')
    .select(['id', 'at', 'actor', 'name', 'summary', 'undoes', 'changes', hasContentToUndo, hasRedaction])
    .$if(before !== undefined, (query) => query.where('id', '<', before!))
    .$if(table !== undefined || row !== undefined, (query) =>
      query.where('id', 'in', (e) => {
        const touching = e.selectFrom('change').select('operation')
        if (table !== undefined && row !== undefined) return touching.where(changesOf(table, row))
        const ofTable = table === undefined ? touching : touching.where('tableName', '=', table)
        return row === undefined ? ofTable : ofTable.where('rowId', '=', row)
      }),
    )
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  const reversals = await reversalsOf(db, operations.map(({ id }) => id))
  return operations.map(({ hasContentToUndo, hasRedaction, ...operation }) => {
    const isUndone = reversals.get(operation.id)?.isUndone ?? false
    const isReversible = hasContentToUndo === 1 && hasRedaction === 0 && !lasting.includes(operation.name)
    return { ...operation, isUndone, canUndo: isReversible && !isUndone, canRedo: isReversible && isUndone }
  })
}

/** What "undo" would take back: the newest operation in effect that is not itself an undo or a redo. */
export async function lastUndoable(db: ReadonlyKysely<Schema>): Promise<Offer | null> {
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const operations = await db
      .selectFrom('operation')
      .select(['id', 'summary', 'changes'])
      .where('undoes', 'is', null)
      .where('name', 'not in', lasting)
      .where('id', '<', before)
      .where(contentToUndo)
      .where((e) => e.not(redaction))
      .orderBy('id', 'desc')
      .limit(page)
      .execute()
    const reversals = await reversalsOf(db, operations.map(({ id }) => id))
    for (const { id, summary, changes } of operations) {
      if (!reversals.get(id)?.isUndone && (await leavesTrace(db, { id, changes }))) return { id, summary }
    }
    if (operations.length < page) return null
    before = operations.at(-1)!.id
  }
}

/** A small operation may have come back to where it began; offering it would leave the user pressing undo for nothing. Large ones are not read for that. */
async function leavesTrace(db: ReadonlyKysely<Schema>, { id, changes }: { id: number; changes: number }): Promise<boolean> {
  if (changes === 1 || changes > page) return true
  return hasNetEffect(await db.selectFrom('change').select(['tableName', 'rowId', 'before', 'after']).where('operation', '=', id).orderBy('seq', 'desc').execute())
}

/** What "redo" would bring back: the operation that was undone most recently and still is. */
export async function lastRedoable(db: ReadonlyKysely<Schema>): Promise<Offer | null> {
  for (let before = Number.MAX_SAFE_INTEGER; ; ) {
    const tips = await db
      .selectFrom('operation')
      .select(['id', 'undoes'])
      .where('undoes', 'is not', null)
      .where('id', '<', before)
      .where((e) => e.not(e.exists(e.selectFrom('operation as later').select('later.id').whereRef('later.undoes', '=', 'operation.id'))))
      .orderBy('id', 'desc')
      .limit(page)
      .execute()
    for (const { undoes } of tips) {
      const { root, isUndone } = await rootOf(db, undoes!)
      if (isUndone) return (await db.selectFrom('operation').select(['id', 'summary']).where('id', '=', root).executeTakeFirst()) ?? null
    }
    if (tips.length < page) return null
    before = tips.at(-1)!.id
  }
}

/** Down the chain of reversals from the one that the newest reverses; each step turns the effect over. */
async function rootOf(db: ReadonlyKysely<Schema>, undoes: number): Promise<{ root: number; isUndone: boolean }> {
  let root = undoes
  let isUndone = true
  for (;;) {
    const link = await db.selectFrom('operation').select('undoes').where('id', '=', root).executeTakeFirst()
    if (!link || link.undoes === null || link.undoes >= root) return { root, isUndone }
    root = link.undoes
    isUndone = !isUndone
  }
}

const contentToUndo = sql<boolean>`exists (select 1 from change where change.operation = operation.id and salt is not null and before is not after)`
const redaction = sql<boolean>`exists (select 1 from change where change.operation = operation.id and kind = 'redact')`
const hasContentToUndo = sql<number>`exists (select 1 from change where change.operation = operation.id and salt is not null and before is not after)`.as('hasContentToUndo')
const hasRedaction = sql<number>`exists (select 1 from change where change.operation = operation.id and kind = 'redact')`.as('hasRedaction')
