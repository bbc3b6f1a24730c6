import type { Row } from './journaled.ts'
import type { AnyDb, RowRef } from './open-operation.ts'

/** A row that the journal wrote: as it was and as it is, whole; null where there was or is none. */
export type Written = RowRef & { before: Row | null; after: Row | null }

/** What a migration hands over: the file, inside its transaction. */
export type RawFile = {
  exec(sql: string): unknown
  prepare(sql: string): { run(...parameters: unknown[]): unknown; all(...parameters: unknown[]): unknown[]; iterate(...parameters: unknown[]): Iterable<unknown> }
}

/** A table of what is computed from journaled rows, kept to be found quickly: never journaled, always right after every operation, undo included. */
export type DerivedTable = {
  /** The ids whose rows a written row has made out of date. Called after each row. */
  staleAfter: (db: AnyDb, written: Written) => Promise<readonly string[]> | readonly string[]
  /** Makes these rows anew, and takes away those that have nothing to be computed from. Called once, before the operation ends. */
  renew: (db: AnyDb, ids: readonly string[]) => Promise<void>
  /** Makes all of it anew. Called by the migrations that name it, after the last of them: it sees the newest form of the file. */
  renewAll: (file: RawFile) => void
}
