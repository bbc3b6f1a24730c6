import type { Kind } from '#shared/contract/define.ts'
import type { Handlers, Name } from '#shared/contract/index.ts'
import type { Backup, BackupRequest } from '#electron/store/backup.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { Services } from './services.ts'

export type ReadContext = { db: ReadDb; services: Services }
/** `describe` says in Polish what was done: the summary of the operation in the journal, and what "undo" will name. */
export type WriteContext = { db: WriteDb; services: Services; describe: (summary: string) => void }
export type JobContext = {
  db: ReadDb
  services: Services
  /** The one write transaction that a job may open. */
  write: <T>(summary: string, work: (db: WriteDb) => Promise<T>) => Promise<T>
  /** A verified copy of the open store. */
  backUp: (request: Omit<BackupRequest, 'path'>) => Promise<Backup>
  progress: (done: number, total: number) => void
  signal: AbortSignal
}

export type Contexts = { read: ReadContext; write: WriteContext; job: JobContext } & Record<Kind, unknown>
export type AppHandlers<N extends Name = Name> = Handlers<Contexts, N>
