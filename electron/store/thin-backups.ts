import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { hashFile, listBackups, type Backup } from './backup.ts'
import { backupsToKeep } from './backup-ladder.ts'
import { notePathOf, readPartNotes, type BackupReason } from './backup-manifest.ts'
import { storeError } from './store-error.ts'

const day = 24 * 60 * 60 * 1000
/** Copies made before a migration or a restore, or because a person asked, stay this long whatever the ladder says: they are the way back. */
const wayBack = 30 * day
const waysBack: ReadonlySet<BackupReason> = new Set(['migration', 'restore', 'asked'])

/**
 * Thins the folder to 24 hourly, 14 daily and 12 monthly copies of each database, and gives the names that are gone. Deletes only what this program
 * made: a file with a manifest of ours and the very bytes it names, and what a killed process left half-made more than a day ago. `io_failed` (`folder_missing`, …).
 */
export async function thinBackups(folder: string, now: string): Promise<string[]> {
  const removed: string[] = []
  try {
    for (const backups of Map.groupBy(listBackups(folder), ({ lineage }) => lineage).values()) {
      for (const backup of dispensable(backups, now)) {
        if ((await hashFile(backup.path)) !== backup.sha256) continue
        removeNoted(backup.path)
        removed.push(backup.name)
      }
    }
    for (const { part } of readPartNotes(folder).filter(({ at }) => age(at, now) > day)) {
      removeNoted(join(folder, part))
      removed.push(part)
    }
    return removed
  } catch (error) {
    throw storeError(error)
  }
}

function dispensable(backups: readonly Backup[], now: string): Backup[] {
  const kept = backupsToKeep(backups.map(({ at }) => at), now)
  return backups.filter(({ at, why }) => !kept.has(at) && !(waysBack.has(why) && age(at, now) <= wayBack))
}

/** The file first: a manifest without its file says nothing, a file without its manifest would stay for ever. */
function removeNoted(path: string): void {
  rmSync(path, { force: true })
  rmSync(notePathOf(path), { force: true })
}

const age = (at: string, now: string): number => Date.parse(now) - Date.parse(at)
