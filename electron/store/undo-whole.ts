import { foreignKeysOf, type ForeignKey } from './foreign-keys.ts'
import { readRow } from './journal.ts'
import { keyOf } from './net-effect.ts'
import type { RowRef, WriteDb } from './open-operation.ts'
import type { EntityTable } from './tables.ts'
import { goesAway, isStaying, type Verdict } from './undo-verdict.ts'

/**
 * A record that stays, stays whole: with the lists that the operation wrote, and with whatever came by the same operation and it still refers to.
 * A list is one field of its record: changed since, it keeps the record. True when more rows stay than before.
 */
export async function keepWhole(db: WriteDb, verdicts: ReadonlyMap<string, Verdict>): Promise<boolean> {
  const staying = [...verdicts.values()].filter(isStaying)
  const alreadyStaying = staying.length
  if (alreadyStaying === 0) return false
  const entries = Map.groupBy(verdicts.values(), ({ entry }) => entry)
  const references = makeReferences(db)
  const keep = (verdict: Verdict, outcome: 'kept' | 'still_needed') => {
    verdict.outcome = outcome
    staying.push(verdict)
  }
  // The list grows while it is gone through.
  for (const { ref, entry } of staying) {
    for (const other of entries.get(entry)!) if (other.outcome === 'undone') keep(other, 'kept')
    for (const key of await references(ref)) {
      const needed = verdicts.get(key)
      if (needed && goesAway(needed)) keep(needed, 'still_needed')
    }
  }
  return staying.length > alreadyStaying
}

/** The keys of the rows that a row refers to now. */
function makeReferences(db: WriteDb): (ref: RowRef) => Promise<string[]> {
  const known = new Map<EntityTable, ForeignKey[]>()
  return async ({ tableName, rowId }) => {
    const foreignKeys = known.get(tableName) ?? (await foreignKeysOf(db, tableName))
    known.set(tableName, foreignKeys)
    const row = await readRow(db, tableName, rowId)
    return foreignKeys.flatMap(({ column, target }) => (row?.[column] ? [keyOf({ tableName: target, rowId: String(row[column]) })] : []))
  }
}
