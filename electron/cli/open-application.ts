import { readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { makeApplication, type Application } from '#electron/ipc/application.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import type { Services } from '#electron/ipc/services.ts'
import { toAppError } from '#electron/ipc/to-app-error.ts'
import { systemClock } from '#electron/platform/clock.ts'
import { describeError } from '#electron/platform/log.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { renderPdfInBrowser } from '#electron/platform/browser-pdf.ts'
import type { RenderPdf } from '#electron/platform/pdf.ts'
import { operatingSystemUser } from '#electron/platform/user.ts'
import { assertOwnBackup } from '#electron/store/assert-own-backup.ts'
import { createBackup } from '#electron/store/backup.ts'
import { acquireLock } from '#electron/store/lock.ts'
import { openStore, type Store } from '#electron/store/open.ts'
import { restoreBackup } from '#electron/store/restore.ts'
import { lastBackup } from '#electron/store/scratch.ts'

export type OpenedApplication = Application & { close(): Promise<void> }
/** `isDemo`: what is made is not entered in the register of documents. */
export type OpenSetting = { path: string; backups?: string | undefined; renderPdf?: RenderPdf; isDemo?: true }

const windowOnly = () => { throw new AppError('rule_broken', { reason: 'window_only' }) }

/** The same dispatcher as behind the window, over this file, without Electron. Reads work beside an open window, writes wait for it; jobs run here. */
export async function openApplication({ path, backups, renderPdf = renderPdfInBrowser, isDemo }: OpenSetting): Promise<OpenedApplication> {
  const databasePath = resolve(path)
  const backupFolder = resolve(backups ?? join(dirname(databasePath), 'kopie'))
  const open = () => openStore(databasePath, { beforeMigration: async ({ path: old }) => void (await createBackup({ path: old, folder: backupFolder, at: systemClock().toISOString(), why: 'migration' })) })
  // A damaged file cannot be opened, yet its backups can be listed and restored: the refusal is kept for whoever needs the store.
  let opened: unknown = await open().catch((error: unknown) => error)
  const store = (): Store => {
    if (isStore(opened)) return opened
    throw opened
  }
  const close = async () => (isStore(opened) ? opened.close() : undefined)

  const services: Services = {
    now: systemClock, systemUser: operatingSystemUser, version: versionOf(), databasePath, backupFolder, backupReason: 'asked', resourcesDir: resourcesDir(), ...(isDemo && { isDemo }),
    async backupState() {
      const last = await lastBackup(store().read)
      return { lastAt: last?.at ?? null, isVerified: last !== null, problem: null }
    },
    chooseFile: windowOnly, chooseFiles: windowOnly, print: windowOnly, toggleRoom: windowOnly, renderPdf, resolvePath: (_purpose, path) => resolve(path),
    async restore(backup) {
      const now = systemClock().toISOString()
      const lock = acquireLock(databasePath, { user: operatingSystemUser(), now })
      try {
        if (isStore(opened)) await assertOwnBackup(opened.read, backup)
        return await restoreClosed(backup, now)
      } finally {
        lock.release()
      }
    },
  }

  const restoreClosed = async (backup: string, now: string) => {
    try {
      await close()
      const { kept } = await restoreBackup({ path: databasePath, backup, backupFolder, now })
      return { restored: basename(backup), keptAs: kept ? basename(kept) : '' }
    } finally {
      opened = await open().catch((error: unknown) => error)
    }
  }

  const application = makeApplication({ store, services, handlers, log: (_name, error) => logUnexpected(error), onChanged: () => undefined })
  return { ...application, close }
}

/** The reply only says `unexpected`: its causes go to standard error, in one line. */
function logUnexpected(error: unknown): void {
  const known = toAppError(error)
  if (known.code === 'unexpected') process.stderr.write(`${describeError(known)}\n`)
}

const isStore = (opened: unknown): opened is Store => typeof opened === 'object' && opened !== null && 'read' in opened

const versionOf = () => (JSON.parse(readFileSync(join(resourcesDir(), '..', 'package.json'), 'utf8')) as { version: string }).version
