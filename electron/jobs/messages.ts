import type { WireError } from '#shared/errors.ts'
import type { BackupReason } from '#electron/store/backup-manifest.ts'

/** What the worker is told when it starts. */
export type WorkerSetting = { databasePath: string; backupFolder: string; resourcesDir: string; version: string; userName: string }

export type JobName = 'documents.export' | 'backups.create' | 'backups.verify'

/** To the worker. */
export type ToWorker =
  | { kind: 'start'; id: number; name: JobName; input: unknown; backupReason: BackupReason }
  | { kind: 'cancel'; id: number }
  | { kind: 'pdf'; id: number; bytes?: Uint8Array; error?: WireError }

/** From the worker. PDF needs a Chromium page, which only the main process has. */
export type FromWorker =
  | { kind: 'progress'; id: number; done: number; total: number }
  | { kind: 'pdf'; id: number; html: string }
  | { kind: 'done'; id: number; value: unknown; hasWritten: boolean }
  | { kind: 'failed'; id: number; error: WireError }
