import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { listBackups, type Backup, type BackupStep } from '#electron/store/backup.ts'
import { findForgottenContents, sweepContents } from '#electron/store/contents.ts'
import { thinBackups } from '#electron/store/thin-backups.ts'
import { verifyBackup } from '#electron/store/verify-backup.ts'
import type { AppHandlers } from './context.ts'
import type { BackupRow } from './services.ts'

type BackupHandlers = AppHandlers<'backups.list' | 'backups.create' | 'backups.verify' | 'backups.restore'>

const steps: readonly BackupStep[] = ['copied', 'hashed', 'placed']

export const backups: BackupHandlers = {
  'backups.list': (_, { services: { backupFolder } }) => {
    mkdirSync(backupFolder, { recursive: true })
    return { rows: listBackups(backupFolder).map(toBackupRow), folder: backupFolder }
  },

  'backups.create': async (_, { db, write, backUp, services: { now, backupFolder, backupReason }, progress, signal }) => {
    mkdirSync(backupFolder, { recursive: true })
    const at = now().toISOString()
    // What nothing can name again need not be copied for ever. Asked first, so that a copy alone writes nothing.
    if ((await findForgottenContents(db)).length > 0) await write('', sweepContents)
    const backup = await backUp({ folder: backupFolder, at, why: backupReason, signal, onStep: (step) => progress(steps.indexOf(step) + 1, steps.length) })
    await thinBackups(backupFolder, at)
    return toBackupRow(backup)
  },

  'backups.verify': async ({ id }, { services: { backupFolder } }) => {
    const { isWhole, checks } = await verifyBackup(pathOf(backupFolder, id))
    return { isSound: isWhole, checks }
  },

  'backups.restore': ({ id }, { services }) => services.restore(pathOf(services.backupFolder, id)),
}

/** Only a file of the backup folder itself: the page names it, it never gives a path. */
function pathOf(folder: string, id: string): string {
  if (basename(id) !== id || !id.endsWith('.db')) throw new AppError('io_failed', { reason: 'backup_missing' })
  return join(folder, id)
}

/** A copy is listed only when it was read back and found whole at its making. */
const toBackupRow = ({ name, at, bytes, why, operation }: Backup): BackupRow => ({ id: name, at, bytes, reason: why, operation: operation ?? 0, isVerified: true })
