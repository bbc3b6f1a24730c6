import { existsSync, statSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'
import { countRows } from './backup-copy.ts'
import { hashFile } from './backup.ts'
import { readManifest, type Manifest } from './backup-manifest.ts'
import { checkStore, toCheck, type Check } from './check.ts'
import { openForChecking } from './open.ts'
import { storeError } from './store-error.ts'

export type BackupReport = { isWhole: boolean; checks: Check[]; manifest: Manifest | null }

/**
 * Reads a copy again: its bytes against its manifest, pages, references, the number of rows, and the journal's chain against the anchor.
 * A copy without a manifest (brought from elsewhere) is checked by itself. `io_failed` (`backup_missing`); `rule_broken` (`newer_database`).
 */
export async function verifyBackup(path: string): Promise<BackupReport> {
  if (!existsSync(path)) throw new AppError('io_failed', { reason: 'backup_missing' })
  const manifest = readManifest(path)
  const file = manifest ? [await checkBytes(path, manifest)] : []
  const checks = [...file, ...(await checkContent(path, manifest))]
  return { isWhole: checks.every(({ ok }) => ok), checks, manifest }
}

async function checkBytes(path: string, manifest: Manifest): Promise<Check> {
  const isSame = statSync(path).size === manifest.bytes && (await hashFile(path)) === manifest.sha256
  return toCheck('file', isSame ? [] : ['other bytes than were written'])
}

async function checkContent(path: string, manifest: Manifest | null): Promise<Check[]> {
  try {
    const store = openForChecking(path)
    try {
      const anchor = manifest?.anchor && { operation: manifest.anchor.operation, hash: Buffer.from(manifest.anchor.hash, 'hex') }
      const checks = await checkStore(store, anchor)
      // Counting a damaged file may throw; the other checks have told already.
      if (!manifest || checks.some(({ ok }) => !ok)) return checks
      const rows = countRows(store.file)
      const faults = Object.keys({ ...rows, ...manifest.rows }).filter((table) => rows[table] !== manifest.rows[table])
      return [...checks, toCheck('rows', faults.map((table) => `${table}: ${rows[table] ?? 0} rows instead of ${manifest.rows[table] ?? 0}`))]
    } finally {
      await store.close()
    }
  } catch (error) {
    const known = storeError(error)
    if (!(known instanceof AppError) || known.reason === 'newer_database' || known.code !== 'io_failed') throw known
    return [toCheck('integrity', [known.reason ?? 'cannot be read'])]
  }
}
