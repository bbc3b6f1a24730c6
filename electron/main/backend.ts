import { existsSync, mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeApplication } from '#electron/ipc/application.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import type { BackupRow, Services } from '#electron/ipc/services.ts'
import { makeWorkerRunner } from '#electron/jobs/worker-runner.ts'
import type { Clock } from '#electron/platform/clock.ts'
import type { ChooseFile, ChooseFiles } from '#electron/platform/dialogs.ts'
import type { Handles } from '#electron/platform/handles.ts'
import type { Log } from '#electron/platform/log.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import type { RenderPdf } from '#electron/platform/pdf.ts'
import type { Print } from '#electron/platform/print.ts'
import type { ToggleRoom } from '#electron/platform/room.ts'
import { operatingSystemUser } from '#electron/platform/user.ts'
import { assertOwnBackup } from '#electron/store/assert-own-backup.ts'
import { createBackup, fileStamp } from '#electron/store/backup.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { moveLeftoversAside } from '#electron/store/leftovers.ts'
import { acquireLock } from '#electron/store/lock.ts'
import { openStore, type Store } from '#electron/store/open.ts'
import { restoreBackup } from '#electron/store/restore.ts'
import { lastBackup } from '#electron/store/scratch.ts'
import { makeBackupSchedule } from './backup-schedule.ts'
import type { Backend } from './bridge.ts'
import { makeOpenStore } from './open-store.ts'
import { jobsInWorker } from './worker-jobs.ts'

export type BackendSetting = {
  dataFolder: string
  version: string
  /** The worker's file. */
  workerEntry: URL
  clock: Clock
  log: Log
  handles: Handles
  chooseFile: ChooseFile
  chooseFiles: ChooseFiles
  renderPdf: RenderPdf
  print: Print
  toggleRoom: ToggleRoom
  onChanged: () => void
}

/**
 * Opens the office's file and puts the dispatcher before it. A file that cannot be opened still gives a backend: every call answers why and tries again,
 * and backups can be listed and restored. Refuses with `rule_broken` (`database_in_use`) while another window has the file.
 */
export async function openBackend(setting: BackendSetting): Promise<Backend> {
  const { dataFolder, version, clock, log, handles, renderPdf, onChanged } = setting
  const databasePath = join(dataFolder, 'referat.db')
  const backupFolder = join(dataFolder, 'kopie')
  mkdirSync(backupFolder, { recursive: true })
  const userName = operatingSystemUser()
  const lock = acquireLock(databasePath, { user: userName, now: clock().toISOString() })

  const changed = () => {
    schedule.noteChange()
    onChanged()
  }
  const worker = makeWorkerRunner({ entry: setting.workerEntry, renderPdf, onChanged: changed, setting: { databasePath, backupFolder, resourcesDir: resourcesDir(), version, userName } })
  const schedule = makeBackupSchedule({
    backUp: async (why) => {
      store.current()
      return (await worker.run('backups.create', { input: {}, backupReason: why })) as BackupRow
    },
    onState: onChanged,
    log: (error) => log('backups.create', error),
  })

  const store = makeOpenStore({
    open: () => openFile({ databasePath, backupFolder, clock, userName }),
    onOpened: async ({ read }) => {
      schedule.start((await lastBackup(read))?.at ?? null)
      onChanged()
    },
    release: worker.stop, clock, log,
  })

  const services: Services = {
    now: clock, systemUser: () => userName, version, databasePath, backupFolder, backupReason: 'asked', resourcesDir: resourcesDir(), backupState: schedule.state,
    chooseFile: setting.chooseFile, chooseFiles: setting.chooseFiles, renderPdf, print: setting.print, toggleRoom: setting.toggleRoom, resolvePath: (purpose, handle) => handles.take(handle, purpose),
    restore: (backup) => store.whileClosed({
      check: ({ read }) => assertOwnBackup(read, backup),
      work: async () => {
        const { kept } = await restoreBackup({ path: databasePath, backup, backupFolder, now: clock().toISOString() })
        schedule.noteChange()
        return { restored: basename(backup), keptAs: kept ? basename(kept) : '' }
      },
    }),
  }

  const jobs = jobsInWorker(worker, { resolvePath: services.resolvePath, assertOpen: store.current, onBackup: schedule.noteBackup })
  const application = makeApplication({ store: store.current, services, handlers: { ...handlers, ...jobs }, log, onChanged: changed })
  await store.ensure()

  return {
    async dispatch(name, input, call) {
      await store.ensure()
      return await application.dispatch(name, input, call)
    },
    cancel: application.cancel,
    async close() {
      await store.close(schedule.close)
      lock.release()
    },
  }
}

type FileSetting = { databasePath: string; backupFolder: string; clock: Clock; userName: string }

/** The office's file, made at the first start; a copy is kept before a file of an older form is changed. */
async function openFile({ databasePath, backupFolder, clock, userName }: FileSetting): Promise<Store> {
  if (existsSync(databasePath)) return await openStore(databasePath, { beforeMigration: async ({ path }) => void (await createBackup({ path, folder: backupFolder, at: clock().toISOString(), why: 'migration' })) })
  moveLeftoversAside(databasePath, fileStamp(clock().toISOString()))
  return await createOfficeStore(databasePath, { resourcesDir: resourcesDir(), now: clock(), actor: userName, withSample: false })
}
