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

/** Why a row is not taken back although the database would take it: its content was removed, the file's form has moved on, or a rule of `undo-rules.ts` would be broken. */
export type Refusal = 'redacted' | 'schema_changed' | 'still_needed' | 'replaced' | 'already_carried' | 'position_locked' | 'published_later'
type Outcome = 'undone' | 'unchanged' | 'kept' | Constraint | Refusal
/** `entry`: the record it is a row of, itself or the owner of the list it is a member of. `wanted`: what going back writes; null takes the row away. */
export type Verdict = { ref: RowRef; entry: string; wanted: Row | null; outcome: Outcome }

/** What becomes of each row that the changes (newest first) are about, before anything is written. */
export async function judgeRows(db: WriteDb, changes: readonly ChangeRow[]): Promise<Map<string, Verdict>> {
  const columnsOf = await journaledColumns(db, new Set(changes.map(({ tableName }) => tableName)))
  const verdicts = new Map<string, Verdict>()
  for (const [key, own] of Map.groupBy(changes, keyOf)) verdicts.set(key, await judgeRow(db, own, columnsOf.get(own[0]!.tableName) ?? new Set()))
  return verdicts
}

async function judgeRow(db: WriteDb, newestFirst: readonly ChangeRow[], columns: ReadonlySet<string>): Promise<Verdict> {
  const { tableName, rowId } = newestFirst[0]!
  const ref = { tableName: tableName as EntityTable, rowId }
  const current = await readRow(db, ref.tableName, rowId)
  const states = { current, left: replay(newestFirst.toReversed(), 'after'), wanted: replay(newestFirst, 'before') }
  const row = current ?? states.left ?? states.wanted
  return { ref, entry: row ? entryOf(ref, row) : keyOf(ref), wanted: states.wanted, outcome: unreadable(newestFirst, columns) ?? outcomeOf(ref.tableName, states) }
}

type States = { current: Row | undefined; left: Row | null; wanted: Row | null }

/** Kept: the fields that the operation wrote hold neither what it wrote nor what was there before. Other fields may have moved on. */
function outcomeOf(table: EntityTable, { current, left, wanted }: States): Outcome {
  if (left === null && wanted === null) return 'unchanged'
  if (matches(current, left)) return 'undone'
  return matches(current, wanted ?? journaledTables[table].keepOnUndo ?? null) ? 'unchanged' : 'kept'
}

function unreadable(changes: readonly ChangeRow[], columns: ReadonlySet<string>): Refusal | null {
  if (changes.some(({ salt }) => salt === null)) return 'redacted'
  return changes.some((change) => namesLostColumn(change, columns)) ? 'schema_changed' : null
}

/** A member of a list is a part of its owner. */
function entryOf(ref: RowRef, row: Row): string {
  const { owner } = journaledTables[ref.tableName]
  return owner ? keyOf({ tableName: owner.table, rowId: String(row[owner.column]) }) : keyOf(ref)
}

/** The row is left as the operation left it, or as it was made since. */
export const isStaying = ({ outcome }: Verdict): boolean => outcome !== 'undone' && outcome !== 'unchanged'

/** Going back takes the row away, or cancels it where its number is kept. */
export function goesAway({ ref, wanted, outcome }: Verdict): boolean {
  const { keepOnUndo } = journaledTables[ref.tableName]
  return outcome === 'undone' && (wanted === null || (keepOnUndo !== undefined && matches(wanted, keepOnUndo)))
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
