import { createHash, randomUUID } from 'node:crypto'
import { createReadStream, existsSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { copyDatabase } from './backup-copy.ts'
import { notePathOf, readManifests, writeManifest, writePartNote, type BackupReason, type Manifest } from './backup-manifest.ts'
import { replaceFile } from './durable.ts'
import { assertFolder, assertOurFile } from './file-header.ts'
import type { Store } from './open.ts'
import { closeSession } from './operation-log.ts'
import { recordBackup } from './scratch.ts'
import { storeError } from './store-error.ts'

export type Backup = Manifest & { path: string }
/** `at` is the UTC moment as `toISOString` writes it. `onStep` hears what is done; stopped by `signal` between steps. */
export type BackupRequest = { path: string; folder: string; at: string; why: BackupReason; signal?: AbortSignal | undefined; onStep?: ((step: BackupStep) => void) | undefined }
export type BackupStep = 'copied' | 'hashed' | 'placed'

/**
 * A verified copy of the database file, with its manifest beside it. It appears under its name only when it was read back and found whole;
 * a failed or cancelled one leaves nothing. `cancelled`; `io_failed`: `folder_missing`, `disk_full`, `read_only`, `damaged_database`, `read_back_failed`, …
 */
export async function createBackup({ path, folder, at, why, signal, onStep }: BackupRequest): Promise<Backup> {
  const part = `referat-${fileStamp(at)}-${randomUUID()}.part`
  const partPath = join(folder, part)
  try {
    signal?.throwIfAborted()
    assertFolder(folder)
    assertOurFile(path)
    writePartNote(folder, { format: 'referat-backup-part-1', part, at })
    const content = copyDatabase(path, partPath)
    onStep?.('copied')
    signal?.throwIfAborted()
    const sha256 = await hashFile(partPath, signal)
    onStep?.('hashed')
    signal?.throwIfAborted()
    const name = freeName(folder, `referat-${fileStamp(at)}-op${content.anchor?.operation ?? 0}-${content.anchor?.hash.slice(0, 8) ?? 'empty'}`)
    const manifest: Manifest = { format: 'referat-backup-1', name, at, why, bytes: statSync(partPath).size, sha256, ...content }
    place(partPath, folder, manifest)
    onStep?.('placed')
    return { ...manifest, path: join(folder, name) }
  } catch (error) {
    throw storeError(error)
  } finally {
    for (const left of [partPath, `${partPath}-journal`, notePathOf(partPath)]) rmSync(left, { force: true })
  }
}

/** The manifest first: a copy without one would never be listed nor thinned. */
function place(partPath: string, folder: string, manifest: Manifest): void {
  const path = join(folder, manifest.name)
  try {
    writeManifest(folder, manifest)
    replaceFile(partPath, path)
  } catch (error) {
    if (!existsSync(path)) rmSync(notePathOf(path), { force: true })
    throw error
  }
}

/** A verified copy of an open store: its last operation may no longer grow (its hash becomes an anchor), and the store remembers when it was. */
export async function backUpStore(store: Pick<Store, 'db' | 'path'>, request: Omit<BackupRequest, 'path'>): Promise<Backup> {
  try {
    await closeSession(store.db)
    const backup = await createBackup({ ...request, path: store.path })
    await recordBackup(store.db, { name: backup.name, at: backup.at, operation: backup.operation, bytes: backup.bytes })
    return backup
  } catch (error) {
    throw storeError(error)
  }
}

/** The copies in a folder, newest first: those that have a manifest of ours. `io_failed` (`folder_missing`). */
export function listBackups(folder: string): Backup[] {
  assertFolder(folder)
  return readManifests(folder).map((manifest) => ({ ...manifest, path: join(folder, manifest.name) }))
}

/** SHA-256 of a file's bytes, in hexadecimal. */
export async function hashFile(path: string, signal?: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash, { signal })
  return hash.digest('hex')
}

/** A moment as it can stand in a file's name: `2026-11-21T12-00-00Z`. */
export function fileStamp(at: string): string {
  return `${at.slice(0, 19).replaceAll(':', '-')}Z`
}

function freeName(folder: string, stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? `${stem}.db` : `${stem}-${number}.db`
    if (!existsSync(join(folder, name)) && !existsSync(notePathOf(join(folder, name)))) return name
  }
}
