import { sql } from 'kysely'
import type { RegisterTable } from './registers/entity-shape.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** Records that are part of another and go with it: the attendance of a meeting, the duties of a roster and what was published of it. */
const parts: { [T in RegisterTable]?: readonly { table: RegisterTable; column: string }[] } = {
  meeting: [{ table: 'attendance', column: 'meeting' }],
  roster: [{ table: 'rosterVersion', column: 'roster' }, { table: 'duty', column: 'roster' }],
}

/** The tables in which the parts of such records lie. */
export const partTables = (table: RegisterTable): RegisterTable[] => (parts[table] ?? []).map((part) => part.table)

/** The parts of one record. */
export async function readPartIds(db: ReadDb, table: RegisterTable, id: string): Promise<{ table: RegisterTable; id: string }[]> {
  const found: { table: RegisterTable; id: string }[] = []
  for (const part of parts[table] ?? []) {
    const rows = await selectRows(db, sql<{ id: string }>`select id from ${sql.table(part.table)} where ${sql.ref(part.column)} = ${id}`)
    found.push(...rows.map((row) => ({ table: part.table, id: row.id })))
  }
  return found
}
