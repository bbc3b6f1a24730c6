import type { Row } from './journaled.ts'
import { journaledTables } from './journaled-tables.ts'
import type { EntityTable } from './tables.ts'

/** These fields of the row. */
export function pick(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}

/** What the journal records of a whole row: everything that is not computed. */
export function contentOf(table: EntityTable, row: Row): Row {
  const { computed } = journaledTables[table]
  return pick(row, Object.keys(row).filter((column) => !computed.includes(column)))
}

/** The columns of a patch that would change the row. Ids never change, revisions only grow, computed columns are made again. */
export function changedColumns(table: EntityTable, current: Row, patch: Row): string[] {
  const { computed } = journaledTables[table]
  return Object.keys(patch).filter((column) => column !== 'id' && column !== 'revision' && !computed.includes(column) && patch[column] !== undefined && patch[column] !== current[column])
}
