import type { Kysely } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { assertStorable } from './canonical.ts'
import { toUnsafeWritable, type WriteDb } from './open-operation.ts'
import type { Schema } from './schema.ts'
import type { BackupRecordRow, DraftRow } from './system-tables.ts'

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
