import { sql } from 'kysely'
import { selectRows, type ReadDb } from '#electron/store/select-rows.ts'

/** Entries that came from rows of lists and are not cancelled, by the keys of those rows. */
export async function readImportedRows(db: ReadDb): Promise<Map<string, string>> {
  const rows = await selectRows(db, sql<{ id: string; importKey: string }>`select id, importKey from postulate where importKey is not null and isCancelled = 0`)
  return new Map(rows.map(({ id, importKey }) => [importKey, id]))
}
