import { sql, type Kysely } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { assertStorable } from './canonical.ts'
import { toUnsafeWritable, type WriteDb } from './open-operation.ts'
import type { Schema } from './schema.ts'
import type { BackupRecordRow, DraftRow, ImportLayoutRow, ImportPlanRow, ImportPlanRowRow } from './system-tables.ts'

/** Keeps what was typed and is not stored yet, so that it survives a crash; replaces an earlier one with the same key. Not history. */
export async function saveDraft(db: WriteDb, draft: DraftRow): Promise<void> {
  assertStorable(draft)
  await toUnsafeWritable(db).insertInto('draft').values(draft).onConflict((conflict) => conflict.column('key').doUpdateSet({ json: draft.json, at: draft.at })).execute()
}

/** Drafts, newest first. */
export function listDrafts(db: ReadonlyKysely<Schema>): Promise<DraftRow[]> {
  return db.selectFrom('draft').selectAll().orderBy('at', 'desc').orderBy('key').execute()
}

/** Once stored or given up; a key that is not there is no fault. */
export async function dropDraft(db: WriteDb, key: string): Promise<void> {
  await toUnsafeWritable(db).deleteFrom('draft').where('key', '=', key).execute()
}

/** Notes a backup that was read back and found whole. Only the newest is kept: the folder of backups has its own list. */
export async function recordBackup(db: Kysely<Schema>, record: BackupRecordRow): Promise<void> {
  await db.insertInto('backupRecord').values(record).onConflict((conflict) => conflict.column('name').doUpdateSet(record)).execute()
  await db.deleteFrom('backupRecord').where('name', '<>', record.name).execute()
}

/** The newest backup that was read back, and whether records changed since; null when there was none. */
export async function lastBackup(db: ReadonlyKysely<Schema>): Promise<(BackupRecordRow & { isCurrent: boolean }) | null> {
  const record = await db.selectFrom('backupRecord').selectAll().orderBy('at', 'desc').limit(1).executeTakeFirst()
  if (!record) return null
  const head = await db.selectFrom('operation').select((e) => e.fn.max<number | null>('id').as('id')).executeTakeFirstOrThrow()
  return { ...record, isCurrent: head.id === record.operation }
}

/** Begins an import plan, and clears away those begun before a moment: nobody came back to them. */
export async function beginImportPlan(db: WriteDb, plan: Omit<ImportPlanRow, 'json'>, forgottenBefore: string): Promise<void> {
  const { rows: old } = await sql<{ id: string }>`select id from importPlan where at < ${forgottenBefore}`.execute(toUnsafeWritable(db))
  for (const { id } of old) await dropImportPlan(db, id)
  await toUnsafeWritable(db).insertInto('importPlan').values({ ...plan, json: '' }).execute()
}

/** Adds rows to a plan; a few columns each, so a batch of a thousand stays far below what one statement takes. */
export async function addImportRows(db: WriteDb, rows: readonly ImportPlanRowRow[]): Promise<void> {
  if (rows.length > 0) await toUnsafeWritable(db).insertInto('importPlanRow').values(rows).execute()
}

/** What the plan says of itself as a whole, when all of its rows are there. */
export async function finishImportPlan(db: WriteDb, { id, json }: Pick<ImportPlanRow, 'id' | 'json'>): Promise<void> {
  await toUnsafeWritable(db).updateTable('importPlan').set({ json }).where('id', '=', id).execute()
}

/** Once applied or given up; a plan that is not there is no fault. */
export async function dropImportPlan(db: WriteDb, id: string): Promise<void> {
  await toUnsafeWritable(db).deleteFrom('importPlanRow').where('plan', '=', id).execute()
  await toUnsafeWritable(db).deleteFrom('importPlan').where('id', '=', id).execute()
}

/** What a person chose for a layout of columns; the newest choice counts. */
export async function keepImportLayout(db: WriteDb, layout: ImportLayoutRow): Promise<void> {
  await toUnsafeWritable(db).insertInto('importLayout').values(layout).onConflict((conflict) => conflict.column('signature').doUpdateSet({ mapping: layout.mapping, at: layout.at })).execute()
}
