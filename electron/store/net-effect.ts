import { fromText } from './canonical.ts'
import type { Row } from './journaled.ts'
import type { ChangeRow } from './system-tables.ts'

type RecordedChange = Pick<ChangeRow, 'tableName' | 'rowId' | 'before' | 'after'>

export function keyOf({ tableName, rowId }: Pick<ChangeRow, 'tableName' | 'rowId'>): string {
  return `${tableName} ${rowId}`
}

/** The state a run of changes to one row leads to: null for no row, otherwise the fields they say something about. */
export function replay(changes: readonly RecordedChange[], side: 'before' | 'after'): Row | null {
  return changes.reduce<Row | null>((state, change) => (change[side] === null ? null : { ...state, ...fromText(change[side]) }), {})
}

/** Whether the changes (newest first) leave any row other than they found it: a row that came and went, or a field that is back at its first value, does not count. */
export function hasNetEffect(newestFirst: readonly RecordedChange[]): boolean {
  return [...Map.groupBy(newestFirst, keyOf).values()].some((own) => !isSameContent(replay(own.toReversed(), 'after'), replay(own, 'before')))
}

function isSameContent(left: Row | null, found: Row | null): boolean {
  if (left === null || found === null) return left === found
  return Object.keys({ ...left, ...found }).every((column) => column === 'revision' || left[column] === found[column])
}
