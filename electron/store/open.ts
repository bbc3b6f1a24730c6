import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { randomUUID } from 'node:crypto'
import { accessSync, constants, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { StoreDialect } from './dialect.ts'
import { syncFile, syncFolder } from './durable.ts'
import { assertFolder, assertOurFile } from './file-header.ts'
import { assertAbsent } from './leftovers.ts'
import { migrate, pendingMigrations, versionOf } from './migrate.ts'
import { latestVersion } from './migrations/index.ts'
import type { Schema } from './schema.ts'
import { addSqlFunctions } from './sql-functions.ts'
import { storeError } from './store-error.ts'

export type Store = { db: Kysely<Schema>; read: ReadonlyKysely<Schema>; file: Database.Database; path: string; close(): Promise<void> }

export type OpenOptions = {
  isReadonly?: boolean
  /** The same file was checked a moment ago (by the main process, for the worker). */
  isChecked?: boolean
  /** Called before a file with data in it changes its form: the place for a verified copy. When it fails, nothing is changed. */
  beforeMigration?: (step: { path: string; from: number; to: number }) => Promise<void>
}

const busyTimeout = 5000
const inMemory = ':memory:'

/** A bare connection with the settings that every connection of this program has. Never `temp_store = memory`: with a savepoint held, an undo of 50 000 rows took 37 s instead of 2.5. */
export function connect(path: string, { isReadonly = false }: { isReadonly?: boolean } = {}): Database.Database {
  const file = new Database(path, { timeout: busyTimeout, readonly: isReadonly, fileMustExist: path !== inMemory })
  try {
    for (const setting of ['synchronous = full', 'foreign_keys = on', 'trusted_schema = off', 'cell_size_check = on']) file.pragma(setting)
    addSqlFunctions(file)
    return file
  } catch (error) {
    file.close()
    throw error
  }
}

/**
 * Opens an existing file and takes it to the newest form. A file that is refused is not changed.
 * Refuses with `io_failed`: `file_missing`, `folder_missing`, `not_a_database`, `foreign_database`, `damaged_database`, `read_only`, `disk_full`, `file_locked`;
 * `rule_broken`: `newer_database` (params version, known), and for a read-only opening `older_database`.
 */
export async function openStore(path: string, options: OpenOptions = {}): Promise<Store> {
  assertOurFile(path)
  try {
    if (!options.isReadonly) assertWritable(path)
    inspect(path, options)
    const file = connect(path, options)
    try {
      if (!options.isReadonly) await prepareForWriting(file, { path, ...options })
      return storeOf(file, path)
    } catch (error) {
      file.close()
      throw error
    }
  } catch (error) {
    throw openingError(error)
  }
}

/** Opens a file of ours for looking only, damaged or of an older form though it may be. Refuses with `io_failed` (`file_missing`, `not_a_database`, `foreign_database`, and `damaged_database` when not even the list of tables can be read) or `rule_broken` (`newer_database`). */
export function openForChecking(path: string): Store {
  assertOurFile(path)
  try {
    return storeOf(connect(path, { isReadonly: true }), path)
  } catch (error) {
    throw openingError(error)
  }
}

/**
 * Makes a new, empty file: under another name first, so that a half-made one never appears. Never overwrites, nor takes in what an earlier one left beside: `io_failed` (`file_exists`).
 * `:memory:` gives a store that is gone when closed.
 */
export async function createStore(path: string): Promise<Store> {
  if (path === inMemory) {
    const file = connect(path)
    migrate(file)
    return storeOf(file, path)
  }
  assertFolder(dirname(path))
  assertAbsent(path)
  const part = `${path}.${randomUUID()}.part`
  try {
    makeFile(part)
    syncFile(part)
    assertAbsent(path)
    renameSync(part, path)
    syncFolder(dirname(path))
  } catch (error) {
    rmSync(part, { force: true })
    throw openingError(error)
  }
  return openStore(path, { isChecked: true })
}

function makeFile(path: string): void {
  const file = new Database(path)
  try {
    migrate(file)
  } finally {
    file.close()
  }
}

/** SQLite writes beside the file as well (`-wal`, `-shm`). */
function assertWritable(path: string): void {
  accessSync(path, constants.W_OK)
  accessSync(dirname(path), constants.W_OK)
}

/** Through a connection that cannot write: closing a writable one would carry the file's `-wal` into it. */
function inspect(path: string, { isReadonly, isChecked }: OpenOptions): void {
  const file = connect(path, { isReadonly: true })
  try {
    const pending = pendingMigrations(file)
    if (isReadonly && pending.length > 0) throw new AppError('rule_broken', { reason: 'older_database', params: { version: versionOf(file), known: latestVersion } })
    if (!isChecked && file.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new AppError('io_failed', { reason: 'damaged_database' })
  } finally {
    file.close()
  }
}

async function prepareForWriting(file: Database.Database, { path, beforeMigration }: OpenOptions & { path: string }): Promise<void> {
  const from = versionOf(file)
  if (pendingMigrations(file).length > 0) {
    if (from > 0) await beforeMigration?.({ path, from, to: latestVersion })
    migrate(file)
  }
  file.pragma('journal_mode = wal')
}

function storeOf(file: Database.Database, path: string): Store {
  const db = new Kysely<Schema>({ dialect: new StoreDialect(file) })
  const close = async (): Promise<void> => {
    await db.destroy()
    // Kysely closes only what it has used.
    if (file.open) file.close()
  }
  return { db, read: db as never as ReadonlyKysely<Schema>, file, path, close }
}

/** At opening, a file that stays busy is held by another program, not by a write that will soon be over. */
function openingError(error: unknown): Error {
  const known = storeError(error)
  return known instanceof AppError && known.reason === 'busy' ? new AppError('io_failed', { reason: 'file_locked', cause: error }) : known
}
