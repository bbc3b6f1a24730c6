import { flushChanges, recordChange } from './operation-log.ts'
import { toUnsafeWritable, within, type RowRef, type WriteDb } from './open-operation.ts'

/**
 * Removes what the journal holds of these rows, this operation's own changes included. Who and when stay, hashes stay, and the removal is itself
 * sealed in the chain; it cannot be undone. The rows themselves are the caller's to change before, and the summary of this operation must not name the
 * person. Afterwards the file must be scrubbed (`scrubFile`); other rows' free text, drafts, file names and older backups are not touched.
 */
export async function redactRows(db: WriteDb, rows: readonly RowRef[]): Promise<void> {
  const { tx, operation } = within(db)
  const writable = toUnsafeWritable(db)
  await flushChanges(tx, operation)
  for (const { tableName, rowId } of rows) {
    const changes = await db.selectFrom('change').select(['operation', 'seq', 'contentHash']).where('tableName', '=', tableName).where('rowId', '=', rowId).where('salt', 'is not', null).execute()
    for (const { operation: of, seq, contentHash } of changes) {
      await writable.updateTable('change').set({ before: null, after: null, salt: null }).where('operation', '=', of).where('seq', '=', seq).execute()
      await recordChange(tx, operation, { tableName: 'change', rowId: `${of}/${seq}`, kind: 'redact', contentHash })
      const told = await writable.updateTable('operation').set({ summary: null, salt: null, session: null }).where('id', '=', of).where('salt', 'is not', null).returning('contentHash').executeTakeFirst()
      if (told) await recordChange(tx, operation, { tableName: 'operation', rowId: String(of), kind: 'redact', contentHash: told.contentHash })
    }
  }
}
