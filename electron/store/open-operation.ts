import type { Kysely } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { AppError } from '#shared/errors.ts'
import type { Row } from './journaled.ts'
import type { Schema } from './schema.ts'
import type { ChangeRow } from './system-tables.ts'
import type { EntityTable } from './tables.ts'

declare const inOperation: unique symbol
/** What a write handler gets: it can read anything, and change nothing except through the journal. */
export type WriteDb = ReadonlyKysely<Schema> & { readonly [inOperation]: true }

export type RowRef = { tableName: EntityTable; rowId: string }

/** Tables by name, for the code that is driven by recorded content instead of typed values. */
export type AnyDb = Kysely<Record<string, Row>>

/**
 * An operation that is being written: its number, the link over its changes so far, those not yet in the file, the rows (`table id`) that
 * have a new revision already, and the rows of derived tables, by their table, that are to be made anew.
 */
export type OpenOperation = { id: number; seq: number; root: Buffer; undoes: number | null; buffer: ChangeRow[]; revised: Set<string>; stale: Map<string, Set<string>> }

const openOperations = new WeakMap<object, OpenOperation>()

export function beginOperation(transaction: Kysely<Schema>, operation: OpenOperation): WriteDb {
  openOperations.set(transaction, operation)
  return transaction as unknown as WriteDb
}

export function endOperation(transaction: Kysely<Schema>): void {
  openOperations.delete(transaction)
}

/** The open operation behind the handle; `unexpected` for a handle kept after its operation ended. */
export function within(db: WriteDb): { tx: AnyDb; operation: OpenOperation } {
  const operation = openOperations.get(db)
  if (!operation) throw new AppError('unexpected', { cause: new Error('no operation is open') })
  return { tx: db as unknown as AnyDb, operation }
}

/** The one cast from read-only to writable: the store's own modules are what the read-only type protects. */
export function toUnsafeWritable(db: WriteDb): Kysely<Schema> {
  within(db)
  return db as unknown as Kysely<Schema>
}

/** The number that the open operation will have in the journal; null while it has changed no record. */
export function operationNumber(db: WriteDb): number | null {
  const { operation } = within(db)
  return operation.seq === 0 ? null : operation.id
}
