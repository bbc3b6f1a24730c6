import { sql } from 'kysely'
import { AppError, type Reason } from '#shared/errors.ts'
import { deleteRow, insertRow, updateRow } from '#electron/store/journal.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import { journaledTables } from '#electron/store/journaled-tables.ts'
import type { Row } from '#electron/store/journaled.ts'
import { oneOf, selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import { entityShapes, type EntityShape, type RegisterTable } from './entity-shape.ts'
import { readLinks, writeLinks } from './links.ts'
import { fromRow, toRow } from './row-form.ts'

type Entity = Record<string, unknown> & { id: string }

/** The whole entities of these ids, in no particular order; ids without a row are left out. */
export async function readEntities<E = Entity>(db: ReadDb, table: RegisterTable, ids: readonly string[]): Promise<E[]> {
  if (ids.length === 0) return []
  const shape = entityShapes[table]
  const rows = await selectRows(db, sql<Row>`select * from ${sql.table(table)} where id in ${oneOf(ids)}`)
  const entities = rows.map((row) => ({ ...fromRow(shape, row) }))
  for (const [field, link] of Object.entries(shape.links)) {
    const members = await readLinks(db, link, [...ids])
    for (const entity of entities) entity[field] = members.get(String(entity.id))
  }
  return entities as E[]
}

/** The whole entity; `not_found` when there is none. */
export async function readEntity<E = Entity>(db: ReadDb, table: RegisterTable, id: string): Promise<E> {
  const [entity] = await readEntities<E>(db, table, [id])
  if (!entity) throw new AppError('not_found')
  return entity
}

/** Stores an entity given whole, with its id. `invalid_input` names the references that lead nowhere, `conflict` the value that another row already has. */
export async function insertEntity(db: WriteDb, table: RegisterTable, entity: Entity, computed: Row = {}): Promise<void> {
  const shape = entityShapes[table]
  await assertReferences(db, shape, entity)
  const row: Row = { ...toRow(shape, entity), ...computed, revision: 1 }
  await assertUnique(db, table, { ...row, ...journaledTables[table].derive?.(row) })
  await insertRow(db, table, row as never)
  for (const [field, link] of Object.entries(shape.links)) await writeLinks(db, link, { id: entity.id, members: entity[field] as unknown[] })
}

/** Stores the fields of a patch. `conflict` when the row is not at this revision any more, or when another row already has the value. */
export async function updateEntity(db: WriteDb, table: RegisterTable, { id, revision, ...patch }: Entity & { revision: number }, computed: Row = {}): Promise<void> {
  const shape = entityShapes[table]
  await assertReferences(db, shape, patch)
  const rows = await selectRows(db, sql<Row>`select * from ${sql.table(table)} where id = ${id}`)
  if (!rows[0]) throw new AppError('not_found')
  const row: Row = { ...rows[0], ...toRow(shape, patch), ...computed }
  await assertUnique(db, table, { ...row, ...journaledTables[table].derive?.(row) })
  await updateRow(db, table, { id, revision, patch: { ...toRow(shape, patch), ...computed } })
  for (const [field, link] of Object.entries(shape.links)) {
    if (patch[field] !== undefined) await writeLinks(db, link, { id, members: patch[field] as unknown[] })
  }
}

/** Deletes the row and its link rows. `rule_broken` (`still_needed`) when something else refers to it. */
export async function deleteEntity(db: WriteDb, table: RegisterTable, id: string): Promise<void> {
  for (const link of Object.values(entityShapes[table].links)) await writeLinks(db, link, { id, members: [] })
  await deleteRow(db, table, id)
}

async function assertReferences(db: ReadDb, { references }: EntityShape, entity: Record<string, unknown>): Promise<void> {
  const fields: Record<string, Reason> = {}
  for (const [field, target] of Object.entries(references)) {
    const value = entity[field]
    const list = Array.isArray(value) ? (value as string[]) : typeof value === 'string' ? [value] : []
    if (list.length === 0) continue
    const rows = await selectRows(db, sql<{ id: string }>`select id from ${sql.table(target)} where id in ${oneOf(list)}`)
    if (rows.length < new Set(list).size) fields[field] = 'no_such_record'
  }
  if (Object.keys(fields).length > 0) throw new AppError('invalid_input', { fields })
}

async function assertUnique(db: ReadDb, table: RegisterTable, row: Row): Promise<void> {
  for (const { columns, field } of entityShapes[table].unique) {
    if (columns.length === 1 && row[columns[0]!] === null) continue
    const same = sql.join(columns.map((column) => sql`${sql.ref(column)} is ${row[column]}`), sql` and `)
    const rows = await selectRows(db, sql`select 1 from ${sql.table(table)} where ${same} and id <> ${row.id} limit 1`)
    if (rows.length > 0) throw new AppError('conflict', { reason: 'duplicate', fields: { [field]: 'duplicate' } })
  }
}
