import type { Database } from 'better-sqlite3'
import { AppError } from '#shared/errors.ts'
import { derivedTables } from './derived.ts'
import { migrations, type Migration } from './migrations/index.ts'
import { addSqlFunctions } from './sql-functions.ts'

/** What marks a file as ours: "RNGO" in the header's application id. */
export const applicationId = 0x524e474f

/** The form of the file, as its header says. */
export function versionOf(file: Database): number {
  return Number(file.pragma('user_version', { simple: true }))
}

/** Steps that this file still needs, oldest first. `rule_broken` (`newer_database`) when the file is ahead of this program. */
export function pendingMigrations(file: Database, list: readonly Migration[] = migrations): Migration[] {
  const version = versionOf(file)
  const known = list.at(-1)?.version ?? 0
  if (version > known) throw new AppError('rule_broken', { reason: 'newer_database', params: { version, known } })
  return list.filter((migration) => migration.version > version)
}

/**
 * Takes the file to the newest form: every pending step, then what the steps want computed anew, and the new version in one transaction, so a failure leaves the old form whole.
 * Foreign keys are off meanwhile (a table is rebuilt by dropping it) and checked before the commit: `unexpected` when one points to nothing.
 */
export function migrate(file: Database, list: readonly Migration[] = migrations): void {
  if (pendingMigrations(file, list).length === 0) return
  addSqlFunctions(file)
  file.pragma('foreign_keys = off')
  try {
    file
      .transaction(() => {
        const pending = pendingMigrations(file, list)
        for (const { version, sql } of pending) {
          file.exec(sql)
          file.pragma(`user_version = ${version}`)
        }
        for (const name of new Set(pending.flatMap(({ renews = [] }) => renews))) derivedTables[name].renewAll(file)
        file.pragma(`application_id = ${applicationId}`)
        if (file.prepare('pragma foreign_key_check').all().length > 0) throw new AppError('unexpected', { cause: new Error('a migration left a reference to nothing') })
      })
      .immediate()
  } finally {
    file.pragma('foreign_keys = on')
  }
}
