import { sql } from 'kysely'
import { fromText } from './canonical.ts'
import type { Constraint } from './constraint.ts'
import { readRow } from './journal.ts'
import type { Row } from './journaled.ts'
import { journaledTables } from './journaled-tables.ts'
import { keyOf, replay } from './net-effect.ts'
import { toUnsafeWritable, type RowRef, type WriteDb } from './open-operation.ts'
import type { ChangeRow } from './system-tables.ts'
import type { EntityTable } from './tables.ts'

/** Why a row cannot even be tried: its content was removed, or the file's form has moved on. */
export type Refusal = 'redacted' | 'schema_changed'
export type Verdict = { ref: RowRef; outcome: 'undone' | 'unchanged' | 'kept' | Constraint | Refusal }

/** What becomes of each row that the changes (newest first) are about, before anything is written. */
export async function judgeRows(db: WriteDb, changes: readonly ChangeRow[]): Promise<Map<string, Verdict>> {
  const columnsOf = await journaledColumns(db, new Set(changes.map(({ tableName }) => tableName)))
  const verdicts = new Map<string, Verdict>()
  for (const [key, own] of Map.groupBy(changes, keyOf)) {
    const ref = { tableName: own[0]!.tableName as EntityTable, rowId: own[0]!.rowId }
    verdicts.set(key, { ref, outcome: await judgeRow(db, own, columnsOf.get(ref.tableName) ?? new Set()) })
  }
  return verdicts
}

/** Kept: the fields that the operation wrote hold neither what it wrote nor what was there before. Other fields may have moved on. */
async function judgeRow(db: WriteDb, newestFirst: readonly ChangeRow[], columns: ReadonlySet<string>): Promise<Verdict['outcome']> {
  if (newestFirst.some(({ salt }) => salt === null)) return 'redacted'
  if (newestFirst.some((change) => namesLostColumn(change, columns))) return 'schema_changed'
  const { tableName, rowId } = newestFirst[0]!
  const table = tableName as EntityTable
  const current = await readRow(db, table, rowId)
  const left = replay(newestFirst.toReversed(), 'after')
  const wanted = replay(newestFirst, 'before')
  if (left === null && wanted === null) return 'unchanged'
  if (matches(current, left)) return 'undone'
  return matches(current, wanted ?? journaledTables[table].keepOnUndo ?? null) ? 'unchanged' : 'kept'
}

function matches(current: Row | undefined, expected: Row | null): boolean {
  if (expected === null) return !current
  return current !== undefined && Object.keys(expected).every((column) => column === 'revision' || current[column] === expected[column])
}

function namesLostColumn({ before, after }: ChangeRow, columns: ReadonlySet<string>): boolean {
  return [before, after].some((text) => text !== null && Object.keys(fromText(text)).some((column) => !columns.has(column)))
}

/** The columns that can be written back today: a migration may have dropped, renamed or computed one since. */
async function journaledColumns(db: WriteDb, tables: ReadonlySet<string>): Promise<Map<string, Set<string>>> {
  const columnsOf = new Map<string, Set<string>>()
  for (const table of tables) {
    if (!Object.hasOwn(journaledTables, table)) continue
    const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(toUnsafeWritable(db))
    const { computed } = journaledTables[table as EntityTable]
    columnsOf.set(table, new Set(rows.map(({ name }) => name).filter((name) => !computed.includes(name))))
  }
  return columnsOf
}
