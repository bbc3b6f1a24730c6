import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'

/** Full names of everybody in the register, those no longer active too. */
export async function readNamesOfPeople(db: ReadDb): Promise<string[]> {
  const rows = await selectRows(db, sql<{ fullName: string }>`select distinct fullName from person`)
  return rows.map(({ fullName }) => fullName)
}
