import { existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { app } from 'electron'
import { AppError, type Reply } from '#shared/errors.ts'
import { makeApplication } from '#electron/ipc/application.ts'
import type { AppHandlers } from '#electron/ipc/context.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import type { BackupRow, Services } from '#electron/ipc/services.ts'
import type { JobName } from '#electron/jobs/messages.ts'
import { makeWorkerRunner, type WorkerRunner } from '#electron/jobs/worker-runner.ts'
import type { Clock } from '#electron/platform/clock.ts'
import type { ChooseFile } from '#electron/platform/dialogs.ts'
import type { Handles } from '#electron/platform/handles.ts'
import type { Log } from '#electron/platform/log.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import type { RenderPdf } from '#electron/platform/pdf.ts'
import type { Print } from '#electron/platform/print.ts'
import { operatingSystemUser } from '#electron/platform/user.ts'
import { createBackup } from '#electron/store/backup.ts'
import { acquireLock } from '#electron/store/lock.ts'
import { openStore, type Store } from '#electron/store/open.ts'
import { lastBackup } from '#electron/store/scratch.ts'
import { restoreBackup } from '#electron/store/restore.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { makeBackupSchedule } from './backup-schedule.ts'
import type { Backend } from './bridge.ts'

export type BackendSetting = {
  dataFolder: string
  clock: Clock
  log: Log
  handles: Handles
  chooseFile: ChooseFile
  renderPdf: RenderPdf
  print: Print
  onChanged: () => void
}

/**
 * Opens the office's file and puts the dispatcher before it. A file that cannot be opened still gives a backend: every call answers why,
 * and backups can be listed and restored. Refuses with `rule_broken` (`database_in_use`) while another window has the file.
 */
export async function openBackend(setting: BackendSetting): Promise<Backend> {
  const { dataFolder, clock, log, handles, onChanged } = setting
  const databasePath = join(dataFolder, 'referat.db')
  const backupFolder = join(dataFolder, 'kopie')
  mkdirSync(backupFolder, { recursive: true })
  const userName = operatingSystemUser()
  const lock = acquireLock(databasePath, { user: userName, now: clock().toISOString() })

  let opened: Store | AppError = await open()
  const store = (): Store => {
    if (opened instanceof AppError) throw opened
    return opened
  }

  async function open(): Promise<Store | AppError> {
    try {
      if (!existsSync(databasePath)) return await createOfficeStore(databasePath, { resourcesDir: resourcesDir(), now: clock(), actor: userName, withSample: false })
      return await openStore(databasePath, { beforeMigration: async ({ path }) => void (await createBackup({ path, folder: backupFolder, at: clock().toISOString(), why: 'migration' })) })
    } catch (error) {
      log('start', error)
      return error instanceof AppError ? error : new AppError('unexpected', { cause: error })
    }
  }

  const changed = () => {
    schedule.noteChange()
    onChanged()
  }
  const version = app.getVersion()
  const worker = makeWorkerRunner({
    entry: new URL('./worker.js', import.meta.url), renderPdf: setting.renderPdf, onChanged: changed, setting: { databasePath, backupFolder, resourcesDir: resourcesDir(), version, userName },
  })
  const schedule = makeBackupSchedule({
    backUp: async (why) => {
      store()
      return (await worker.run('backups.create', { input: {}, backupReason: why })) as BackupRow
    },
    lastAt: opened instanceof AppError ? null : ((await lastBackup(opened.read))?.at ?? null),
    onState: onChanged,
    log: (error) => log('backups.create', error),
  })

  const closeStore = async () => {
    await worker.stop()
    if (!(opened instanceof AppError)) await opened.close()
  }

  const services: Services = {
    now: clock, systemUser: () => userName, version, databasePath, backupFolder, backupReason: 'asked', resourcesDir: resourcesDir(), backupState: schedule.state,
    chooseFile: setting.chooseFile, renderPdf: setting.renderPdf, print: setting.print, resolveTarget: (handle) => handles.take(handle, 'save'),
    async restore(backup) {
      await closeStore()
      opened = new AppError('io_failed', { reason: 'busy' })
      try {
        const { kept } = await restoreBackup({ path: databasePath, backup, backupFolder, now: clock().toISOString() })
        return { restored: basename(backup), keptAs: kept ? basename(kept) : '' }
      } finally {
        opened = await open()
        changed()
      }
    },
  }

  const application = makeApplication({ store, services, handlers: { ...handlers, ...inWorker(worker, { resolveTarget: services.resolveTarget, onBackup: schedule.noteBackup }) }, log, onChanged: changed })
  schedule.start()

  return {
    dispatch: (name, input, call): Promise<Reply<unknown>> => application.dispatch(name, input, call),
    cancel: application.cancel,
    async close() {
      if (!(opened instanceof AppError)) await schedule.close()
      await closeStore()
      lock.release()
    },
  }
}

/** The jobs that run in the worker. A handle is exchanged for its path here, and the page gets only the file's name back. */
function inWorker(worker: WorkerRunner, { resolveTarget, onBackup }: Pick<Services, 'resolveTarget'> & { onBackup: (at: string) => void }): Pick<AppHandlers, JobName> {
  const run = (name: JobName, input: unknown, { signal, progress }: { signal: AbortSignal; progress: (done: number, total: number) => void }) => worker.run(name, { input, signal, progress })
  return {
    'documents.export': async ({ path, ...order }, context) => {
      const made = (await run('documents.export', { ...order, path: resolveTarget(path) }, context)) as { path: string; bytes: number; sha256: string }
      return { ...made, path: basename(made.path) }
    },
    'backups.create': async (input, context) => {
      const made = (await run('backups.create', input, context)) as BackupRow
      onBackup(made.at)
      return made
    },
    'backups.verify': async (input, context) => (await run('backups.verify', input, context)) as { isSound: boolean; checks: { check: string; ok: boolean; detail: string }[] },
  }
}
