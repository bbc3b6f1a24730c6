import { sql, type Kysely } from 'kysely'
import { AppError } from '#shared/errors.ts'
import { assertStorable, toText } from './canonical.ts'
import { refusedDelete, refusedWrite } from './constraint.ts'
import { noteStale, renewStale } from './derived.ts'
import type { Written } from './derived-table.ts'
import type { Row } from './journaled.ts'
import { journaledTables } from './journaled-tables.ts'
import { beginOperation, endOperation, within, type AnyDb, type OpenOperation, type WriteDb } from './open-operation.ts'
import { closeOperation, flushChanges, growOperation, recordChange, type About } from './operation-log.ts'
import { changedColumns, contentOf, pick } from './row-content.ts'
import { runCompiled } from './run-compiled.ts'
import type { Schema } from './schema.ts'
import { genesis } from './seal.ts'
import { indexRow } from './search.ts'
import { storeError } from './store-error.ts'
import type { EntityTable, EntityTables } from './tables.ts'

/**
 * The only opener of write transactions: the work and its record in the journal succeed together or not at all.
 * `operation` is the number it got, or null when it changed no record: then the journal says nothing of it.
 * Refuses with `io_failed` (`disk_full`, `read_only`, `busy`, …) when the file cannot be written.
 */
export async function runOperation<T>(db: Kysely<Schema>, about: About, work: (db: WriteDb) => Promise<T>): Promise<{ value: T; operation: number | null }> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const head = await transaction.selectFrom('operation').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()
      const operation: OpenOperation = { id: (head?.id ?? 0) + 1, seq: 0, root: genesis, undoes: null, buffer: [], revised: new Set(), stale: new Map() }
      try {
        const value = await work(beginOperation(transaction, operation))
        if (operation.seq === 0) return { value, operation: null }
        await renewStale(transaction as never as AnyDb, operation)
        if (head && (await growOperation(transaction, head, { operation, about }))) return { value, operation: head.id }
        await closeOperation(transaction, operation, { about, prevHash: head?.hash ?? genesis })
        return { value, operation: operation.id }
      } finally {
        endOperation(transaction)
      }
    })
  } catch (error) {
    throw storeError(error)
  }
}

/** Stores a new row; its revision is 1. `invalid_input` for text that cannot be stored faithfully or a reference to nothing, `conflict` (`duplicate`). */
export async function insertRow<T extends EntityTable>(db: WriteDb, table: T, values: Partial<EntityTables[T]> & { id: string }): Promise<EntityTables[T]> {
  try {
    return (await writeInsert(db, table, values)) as EntityTables[T]
  } catch (error) {
    throw refusedWrite(error)
  }
}

/**
 * Writes only what differs; a patch that differs in nothing leaves the revision alone.
 * `not_found`, `conflict` (`edited_meanwhile`) when the row has moved on, and as `insertRow`.
 */
export async function updateRow<T extends EntityTable>(db: WriteDb, table: T, { id, revision, patch }: { id: string; revision: number; patch: Partial<EntityTables[T]> }): Promise<EntityTables[T]> {
  const current = await readRow(db, table, id)
  if (!current) throw new AppError('not_found')
  if (current.revision !== revision) throw new AppError('conflict', { reason: 'edited_meanwhile' })
  try {
    return (await writeUpdate(db, table, { current, patch: patch as Row })) as EntityTables[T]
  } catch (error) {
    throw refusedWrite(error)
  }
}

/** `not_found`; `rule_broken` (`still_needed`) when another row points to it. */
export async function deleteRow(db: WriteDb, table: EntityTable, id: string): Promise<void> {
  try {
    await writeDelete(db, table, id)
  } catch (error) {
    throw refusedDelete(error)
  }
}

/** For undo as well: the write itself, refused with the database's own error. */
export async function writeInsert(db: WriteDb, table: EntityTable, values: Row): Promise<Row> {
  const { tx, operation } = within(db)
  const given = pick(values, Object.keys(values).filter((column) => values[column] !== undefined))
  const full: Row = { revision: 1, ...given, ...journaledTables[table].derive?.(given) }
  assertStorable(full)
  const [row] = await runCompiled(tx, {
    key: `insert ${table} ${Object.keys(full).join()}`,
    parameters: Object.values(full),
    compile: () => tx.insertInto(table).values(full).returningAll().compile(),
  })
  const rowId = String(row!.id)
  await recordChange(tx, operation, { tableName: table, rowId, kind: 'insert', before: null, after: toText(contentOf(table, row!)) })
  await noteRevision(tx, operation, { table, row: row! })
  await follow(db, { tableName: table, rowId, before: null, after: row! })
  return row!
}

/** As `writeInsert`. Revisions only grow, so that a form opened before an undo cannot save over it. */
export async function writeUpdate(db: WriteDb, table: EntityTable, { current, patch }: { current: Row; patch: Row }): Promise<Row> {
  const { tx, operation } = within(db)
  const columns = changedColumns(table, current, patch)
  if (columns.length === 0) return current
  const changed = pick(patch, columns)
  const full: Row = { ...changed, ...journaledTables[table].derive?.({ ...current, ...changed }), revision: Number(current.revision) + 1 }
  assertStorable(full)
  const [row] = await runCompiled(tx, {
    key: `update ${table} ${Object.keys(full).join()}`,
    parameters: [...Object.values(full), current.id],
    compile: () => tx.updateTable(table).set(full).where('id', '=', current.id!).returningAll().compile(),
  })
  const rowId = String(row!.id)
  await recordChange(tx, operation, { tableName: table, rowId, kind: 'update', before: toText(pick(current, columns)), after: toText(pick(row!, columns)) })
  await noteRevision(tx, operation, { table, row: row! })
  await follow(db, { tableName: table, rowId, before: current, after: row! })
  return row!
}

/** As `writeInsert`. `not_found` when there is no such row. */
export async function writeDelete(db: WriteDb, table: EntityTable, id: string): Promise<void> {
  const { tx, operation } = within(db)
  const [row] = await runCompiled(tx, { key: `delete ${table}`, parameters: [id], compile: () => tx.deleteFrom(table).where('id', '=', id).returningAll().compile() })
  if (!row) throw new AppError('not_found')
  await recordChange(tx, operation, { tableName: table, rowId: id, kind: 'delete', before: toText(contentOf(table, row)), after: null })
  await noteRevision(tx, operation, { table, row })
  await follow(db, { tableName: table, rowId: id, before: row, after: null })
}

/** What hangs on a row that was written: the search and the derived tables. */
async function follow(db: WriteDb, written: Written): Promise<void> {
  const { tx, operation } = within(db)
  await indexRow(tx, written)
  await noteStale(tx, operation, written)
}

/** A member of a list that came, moved or went makes its owner newer, once an operation: a form opened before must not save over the list. */
async function noteRevision(tx: AnyDb, operation: OpenOperation, { table, row }: { table: EntityTable; row: Row }): Promise<void> {
  operation.revised.add(`${table} ${String(row.id)}`)
  const { owner } = journaledTables[table]
  if (!owner) return
  const id = String(row[owner.column])
  if (operation.revised.has(`${owner.table} ${id}`)) return
  operation.revised.add(`${owner.table} ${id}`)
  await runCompiled(tx, { key: `revise ${owner.table}`, parameters: [id], compile: () => sql`update ${sql.table(owner.table)} set revision = revision + 1 where id = ${id}`.compile(tx) })
}

/** The whole stored row, computed columns included. */
export async function readRow(db: WriteDb, table: EntityTable, id: string): Promise<Row | undefined> {
  const { tx } = within(db)
  const [row] = await runCompiled(tx, { key: `read ${table}`, parameters: [id], compile: () => tx.selectFrom(table).selectAll().where('id', '=', id).compile() })
  return row
}

/** A point to return to inside the operation: rows and journal together. */
export async function savepoint(db: WriteDb): Promise<() => Promise<void>> {
  const { tx, operation } = within(db)
  await flushChanges(tx, operation)
  const { seq, root } = operation
  const revised = new Set(operation.revised)
  await sql`savepoint mark`.execute(tx)
  return async () => {
    await sql`rollback to mark`.execute(tx)
    Object.assign(operation, { seq, root, buffer: [], revised: new Set(revised) })
  }
}
