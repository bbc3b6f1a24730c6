import type { ReadonlyKysely } from 'kysely/readonly'
import { fromText } from './canonical.ts'
import type { Row } from './journaled.ts'
import type { RowRef } from './open-operation.ts'
import type { Schema } from './schema.ts'
import type { ChangeKind } from './system-tables.ts'

export type HistoryEntry = {
  operation: number
  at: string
  actor: string
  name: string
  summary: string | null
  kind: ChangeKind
  /** Null for an insert. */
  before: Row | null
  /** Null for a delete. */
  after: Row | null
  /** The content was removed with a person's data; who and when stay. */
  isRedacted: boolean
}

/** Every change of one record, oldest first: who, when, what it was and what it became. */
export async function historyOf(db: ReadonlyKysely<Schema>, { tableName, rowId }: RowRef): Promise<HistoryEntry[]> {
  const rows = await db
    .selectFrom('change')
    .innerJoin('operation', 'operation.id', 'change.operation')
    .select(['change.operation', 'at', 'actor', 'name', 'summary', 'kind', 'before', 'after', 'change.salt'])
    .where('tableName', '=', tableName)
    .where('rowId', '=', rowId)
    .orderBy('change.operation')
    .orderBy('seq')
    .execute()
  return rows.map(({ before, after, salt, ...entry }) => ({
    ...entry,
    before: before === null ? null : fromText(before),
    after: after === null ? null : fromText(after),
    isRedacted: salt === null,
  }))
}
