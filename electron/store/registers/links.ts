import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { deleteRow, insertRow, updateRow } from '#electron/store/journal.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import type { Row } from '#electron/store/journaled.ts'
import { oneOf, selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import type { LinkField } from './entity-shape.ts'

/** The members of one list field for several owners, each in its order. */
export async function readLinks(db: ReadDb, { table, owner, fromRow }: LinkField, owners: string[]): Promise<Map<string, unknown[]>> {
  const found = new Map<string, unknown[]>(owners.map((id) => [id, []]))
  if (owners.length === 0) return found
  const rows = await selectRows(db, sql<Row>`select * from ${sql.table(table)} where ${sql.ref(owner)} in ${oneOf(owners)} order by "order"`)
  for (const row of rows) found.get(String(row[owner]))?.push(fromRow(row))
  return found
}

/** Makes the list of one owner hold these members in this order; rows that stay keep their ids, so that history and undo speak of what really changed. True when anything changed. */
export async function writeLinks(db: WriteDb, link: LinkField, { id, members }: { id: string; members: readonly unknown[] }): Promise<boolean> {
  const { table, owner, toRow, fromRow } = link
  const rows = await selectRows(db, sql<Row>`select * from ${sql.table(table)} where ${sql.ref(owner)} = ${id} order by "order"`)
  const wanted = members.map((member) => JSON.stringify(member))
  const present = new Map(rows.map((row) => [JSON.stringify(fromRow(row)), row]))
  let hasChanged = false
  for (const [key, row] of present) {
    if (wanted.includes(key)) continue
    await deleteRow(db, table, String(row.id))
    hasChanged = true
  }
  for (const [order, member] of members.entries()) {
    const row = present.get(wanted[order]!)
    if (row && row.order === order) continue
    if (row) await updateRow(db, table, { id: String(row.id), revision: Number(row.revision), patch: { order } })
    else await insertRow(db, table, { id: newId(), revision: 1, [owner]: id, order, ...toRow(member) })
    hasChanged = true
  }
  return hasChanged
}
