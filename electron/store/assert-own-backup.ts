import type { ReadonlyKysely } from 'kysely/readonly'
import { AppError } from '#shared/errors.ts'
import { readManifest } from './backup-manifest.ts'
import { isEmpty } from './facts.ts'
import type { Schema } from './schema.ts'

/**
 * Refuses with `rule_broken` (`foreign_backup`) a copy of another database: their first operations differ. A database in which nothing was entered yet takes any copy;
 * so does one that cannot be opened, which nobody can ask. A copy without a manifest (brought from elsewhere) tells nothing of its origin and is not refused.
 */
export async function assertOwnBackup(read: ReadonlyKysely<Schema>, backup: string): Promise<void> {
  const manifest = readManifest(backup)
  if (!manifest || manifest.lineage === (await lineageOf(read)) || (await isEmpty(read))) return
  throw new AppError('rule_broken', { reason: 'foreign_backup' })
}

async function lineageOf(read: ReadonlyKysely<Schema>): Promise<string | null> {
  const first = await read.selectFrom('operation').select('hash').where('id', '=', 1).executeTakeFirst()
  return first ? Buffer.from(first.hash).toString('hex') : null
}
