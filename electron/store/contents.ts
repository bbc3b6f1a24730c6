import { createHash } from 'node:crypto'
import { AppError } from '#shared/errors.ts'
import { toUnsafeWritable, type WriteDb } from './open-operation.ts'
import type { ReadDb } from './select-rows.ts'

/** Keeps bytes under their SHA-256, which it gives; the same bytes are kept once. In the operation that writes the record naming the hash: both are stored or neither. Not history. */
export async function keepContent(db: WriteDb, bytes: Uint8Array): Promise<string> {
  const hash = hashOf(bytes)
  await toUnsafeWritable(db).insertInto('content').values({ hash, bytes }).onConflict((conflict) => conflict.column('hash').doNothing()).execute()
  return hash
}

/** The bytes of a hash, checked against it; null when they are not kept. `io_failed` (`damaged_database`) when they are not those that were kept. */
export async function readContent(db: ReadDb, hash: string): Promise<Uint8Array | null> {
  const row = await db.selectFrom('content').select('bytes').where('hash', '=', hash).executeTakeFirst()
  if (row && hashOf(row.bytes) !== hash) throw new AppError('io_failed', { reason: 'damaged_database' })
  return row?.bytes ?? null
}

/** SHA-256 in hexadecimal digits, by which bytes are known. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
