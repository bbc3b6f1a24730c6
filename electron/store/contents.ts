import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { AppError } from '#shared/errors.ts'
import { namedContents } from './named-contents.ts'
import { toUnsafeWritable, type WriteDb } from './open-operation.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

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

/**
 * Hashes of contents that nothing names any more and nothing can name again: no record, and no change of the journal, because an undo brings back what stands there. Such are left by what was redacted, and by what was changed twice in one visit.
 * A template that a document was filled with is named by the change that brought it, for as long as there is a journal.
 */
export async function findForgottenContents(db: ReadDb): Promise<string[]> {
  // As one list: no index has these columns, so asking for each content anew took time with the square of the documents (measured: 7 s for 10 000, now 13 ms).
  const named = namedContents.map(([table, column]) => sql`select ${sql.ref(column)} from ${sql.table(table)}`)
  const rows = await selectRows(db, sql<{ hash: string }>`select hash from content where hash not in (${sql.join(named, sql` union `)}) order by hash`)
  if (rows.length === 0) return []
  const recorded = new Set<string>()
  for (const [table, column] of namedContents) {
    const path = `$.${column}`
    const changes = await selectRows(db, sql<{ former: string | null; later: string | null }>`
      select distinct json_extract(before, ${path}) as former, json_extract(after, ${path}) as later from change where tableName = ${table}`)
    for (const { former, later } of changes) for (const hash of [former, later]) if (hash !== null) recorded.add(hash)
  }
  return rows.map(({ hash }) => hash).filter((hash) => !recorded.has(hash))
}

/** Takes away contents that are forgotten; how many. Whatever keeps bytes names them in the same operation, so nothing is between the two. Not history. */
export async function sweepContents(db: WriteDb): Promise<number> {
  const forgotten = await findForgottenContents(db)
  for (const hash of forgotten) await toUnsafeWritable(db).deleteFrom('content').where('hash', '=', hash).execute()
  return forgotten.length
}

/** SHA-256 in hexadecimal digits, by which bytes are known. */
export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
