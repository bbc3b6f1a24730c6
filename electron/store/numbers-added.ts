import { sql } from 'kysely'
import { formatPostulateNumber } from '#shared/domain/postulate.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** The numbers of the entries that an operation made, in their order. */
export async function readNumbersAdded(db: ReadDb, operation: number): Promise<string[]> {
  const rows = await selectRows(db, sql<{ year: number; sequence: number }>`
    select year, sequence from change join postulate on postulate.id = change.rowId
    where change.operation = ${operation} and tableName = 'postulate' and kind = 'insert' order by year, sequence`)
  return rows.map(({ year, sequence }) => formatPostulateNumber(sequence, year))
}
