import { sql } from 'kysely'
import type { RegisterTable } from './registers/entity-shape.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** Records that are part of another and go with it: the attendance of a meeting, the duties of a roster. */
const parts: { [T in RegisterTable]?: { table: RegisterTable; column: string } } = {
  meeting: { table: 'attendance', column: 'meeting' },
  roster: { table: 'duty', column: 'roster' },
}

/** The parts of one record. */
export async function readPartIds(db: ReadDb, table: RegisterTable, id: string): Promise<{ table: RegisterTable; id: string }[]> {
  const part = parts[table]
  if (!part) return []
  const rows = await selectRows(db, sql<{ id: string }>`select id from ${sql.table(part.table)} where ${sql.ref(part.column)} = ${id}`)
  return rows.map((row) => ({ table: part.table, id: row.id }))
}
