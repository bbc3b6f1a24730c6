import { sql } from 'kysely'
import { formatPostulateNumber } from '#shared/domain/postulate.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

/** `isRemoved`: somebody cancelled it in the register; otherwise its file has it as cancelled. */
export type CancelledRow = { id: string; number: string; isRemoved: boolean }

type Row = { id: string; importKey: string; year: number; sequence: number; cancelledBy: number | null }

/** Cancelled entries that came from rows of lists, by the keys of those rows; without those whose import was undone, which the same rows may bring again. */
export async function readCancelledRows(db: ReadDb): Promise<Map<string, CancelledRow>> {
  const rows = await selectRows(db, sql<Row>`
    select id, importKey, year, sequence, (
      select operation from change where tableName = 'postulate' and rowId = postulate.id and kind = 'update' and json_extract(after, '$.isCancelled') = 1 order by operation desc, seq desc limit 1
    ) as cancelledBy from postulate where importKey is not null and isCancelled = 1`)
  const names = await originNames(db, [...new Set(rows.map(({ cancelledBy }) => cancelledBy).filter((operation) => operation !== null))])
  const kept = rows.filter(({ cancelledBy }) => cancelledBy === null || names.get(cancelledBy) !== 'imports.apply')
  return new Map(kept.map(({ id, importKey, year, sequence, cancelledBy }) => [importKey, { id, number: formatPostulateNumber(sequence, year), isRemoved: cancelledBy !== null }]))
}

/** By operation the name of what it did at first: an undo and a redo are named after what they take back or bring again. */
async function originNames(db: ReadDb, operations: readonly number[]): Promise<Map<number, string>> {
  const rows = await selectRows(db, sql<{ id: number; name: string }>`
    with recursive chain(id, at) as (
      select id, id from operation where id in ${oneOf(operations)}
      union select chain.id, operation.undoes from chain join operation on operation.id = chain.at where operation.undoes is not null
    )
    select chain.id, operation.name from chain join operation on operation.id = chain.at where operation.undoes is null`)
  return new Map(rows.map(({ id, name }) => [id, name]))
}
