import type { DocumentRecord } from '#shared/domain/document-record.ts'
import { AppError } from '#shared/errors.ts'
import { readContent } from '#electron/store/contents.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { unpackSnapshot, type Snapshot } from './snapshot.ts'

/** What a document was made of. `rule_broken` (`not_made_here`) when the program did not make it, or its snapshot was removed; `io_failed` (`damaged_database`) when it should be there and is not. */
export async function readSnapshot(db: ReadDb, { snapshot }: Pick<DocumentRecord, 'snapshot'>): Promise<Snapshot> {
  if (snapshot === '') throw new AppError('rule_broken', { reason: 'not_made_here' })
  const bytes = await readContent(db, snapshot)
  if (!bytes) throw new AppError('io_failed', { reason: 'damaged_database' })
  return unpackSnapshot(bytes)
}
