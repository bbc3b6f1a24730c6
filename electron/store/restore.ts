import { randomUUID } from 'node:crypto'
import { copyFileSync, existsSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError, type Reason } from '#shared/errors.ts'
import { createBackup, fileStamp, hashFile } from './backup.ts'
import { replaceFile, syncFile } from './durable.ts'
import { assertFolder } from './file-header.ts'
import { connect } from './open.ts'
import { storeError } from './store-error.ts'
import { verifyBackup } from './verify-backup.ts'

export type RestoreStep = 'verified' | 'kept' | 'copied' | 'ready' | 'placed'
/** `path` is the database, which nobody has open; `backup` the chosen copy; `now` a UTC moment as `toISOString` writes it. */
export type RestoreRequest = { path: string; backup: string; backupFolder: string; now: string; onStep?: ((step: RestoreStep) => void) | undefined }
export type Restored = { kept: string | null; isKeptDamaged: boolean }

const damagedReasons: ReadonlySet<Reason | undefined> = new Set(['damaged_database', 'not_a_database', 'foreign_database', 'newer_database', 'read_back_failed'])

/**
 * Puts a copy in the place of the database. The present state is kept first: as a verified copy, or, when it is damaged, byte for byte as `damaged-…`.
 * The database is replaced in one step at the end; whatever fails before leaves it as it was.
 * `io_failed`: `backup_missing`, `backup_damaged`, `folder_missing`, `disk_full`, `busy` (somebody has it open), …; `rule_broken`: `newer_database`.
 */
export async function restoreBackup({ path, backup, backupFolder, now, onStep }: RestoreRequest): Promise<Restored> {
  const part = `${path}.${randomUUID()}.part`
  try {
    assertFolder(dirname(path))
    const { isWhole } = await verifyBackup(backup)
    if (!isWhole) throw new AppError('io_failed', { reason: 'backup_damaged' })
    onStep?.('verified')
    const restored = existsSync(path) ? await keepPresent({ path, backupFolder, now }) : { kept: null, isKeptDamaged: false }
    onStep?.('kept')
    copyFileSync(backup, part)
    if ((await hashFile(part)) !== (await hashFile(backup))) throw new AppError('io_failed', { reason: 'read_back_failed' })
    onStep?.('copied')
    settle(path, restored)
    onStep?.('ready')
    replaceFile(part, path)
    onStep?.('placed')
    return restored
  } catch (error) {
    throw storeError(error)
  } finally {
    rmSync(part, { force: true })
  }
}

async function keepPresent({ path, backupFolder, now }: Pick<RestoreRequest, 'path' | 'backupFolder' | 'now'>): Promise<Restored> {
  try {
    const { path: kept } = await createBackup({ path, folder: backupFolder, at: now, why: 'restore' })
    return { kept, isKeptDamaged: false }
  } catch (error) {
    const known = storeError(error)
    if (!(known instanceof AppError) || !damagedReasons.has(known.reason)) throw known
    const kept = join(backupFolder, `damaged-${fileStamp(now)}-${randomUUID().slice(0, 8)}.db`)
    for (const end of ['', '-wal']) copyAside(path + end, kept + end)
    return { kept, isKeptDamaged: true }
  }
}

function copyAside(from: string, to: string): void {
  if (!existsSync(from)) return
  copyFileSync(from, to)
  syncFile(to)
}

/**
 * The new file must find no `-wal` of the old one: SQLite would play it into the new file. So the old file takes its own `-wal` in first;
 * a damaged one has been copied aside with it.
 */
function settle(path: string, { kept, isKeptDamaged }: Restored): void {
  if (kept && !isKeptDamaged) {
    const file = connect(path)
    try {
      // Impossible while anyone else has the file open.
      if (file.pragma('journal_mode = delete', { simple: true }) !== 'delete') throw new AppError('io_failed', { reason: 'busy' })
    } finally {
      file.close()
    }
  }
  for (const end of ['-wal', '-shm', '-journal']) rmSync(path + end, { force: true })
}
