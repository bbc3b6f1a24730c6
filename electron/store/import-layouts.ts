import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'
import type { ImportLayoutRow } from './system-tables.ts'

/** What people chose for layouts of columns; `mapping` is JSON. */
export function readImportLayouts(db: ReadDb): Promise<Pick<ImportLayoutRow, 'signature' | 'mapping'>[]> {
  return selectRows(db, sql<ImportLayoutRow>`select signature, mapping from importLayout`)
}
