import type { NameOf } from '#shared/contract/index.ts'
import type { WireError } from '#shared/errors.ts'
import type { BackupReason } from '#electron/store/backup-manifest.ts'

/** What the worker is told when it starts. */
export type WorkerSetting = { databasePath: string; backupFolder: string; resourcesDir: string; version: string; userName: string }

export type JobName = NameOf<'job'> & ('documents.export' | 'documents.exportForEach' | 'documents.publicationPack' | 'documents.makeSet' | 'documents.reproduce' | 'documents.verify' | 'templates.save' | 'templates.check' | 'templates.preview' | 'templates.add' | 'exports.register' | 'rosters.exportIcs' | 'rosters.exportWorkbook' | 'positions.exportWorkbooks' | 'imports.preview' | 'imports.apply' | 'settings.checkLogo' | 'settings.setLogo' | 'backups.create' | 'backups.verify')

/** To the worker. `close`: cancel what runs, close the store and end. */
export type ToWorker =
  | { kind: 'start'; id: number; name: JobName; input: unknown; backupReason: BackupReason }
  | { kind: 'cancel'; id: number }
  | { kind: 'pdf'; id: number; bytes?: Uint8Array; error?: WireError }
  | { kind: 'close' }

/** A failure as it crosses between threads: `cause` is in the words of `describeError`, for the log only. */
export type Failure = { error: WireError; cause?: string }

/** From the worker. First of all whether it opened the store. PDF needs a Chromium page, which only the main process has. */
export type FromWorker =
  | { kind: 'ready' }
  | ({ kind: 'notOpened' } & Failure)
  | { kind: 'progress'; id: number; done: number; total: number }
  | { kind: 'pdf'; id: number; html: string }
  | { kind: 'done'; id: number; value: unknown; hasWritten: boolean }
  | ({ kind: 'failed'; id: number; hasWritten: boolean } & Failure)
