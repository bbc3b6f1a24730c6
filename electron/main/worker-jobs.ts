import { basename } from 'node:path'
import type { AppHandlers } from '#electron/ipc/context.ts'
import type { BackupRow, Services } from '#electron/ipc/services.ts'
import type { JobName } from '#electron/jobs/messages.ts'
import type { WorkerRunner } from '#electron/jobs/worker-runner.ts'

type Jobs = Pick<AppHandlers, JobName>
type JobContext = { signal: AbortSignal; progress: (done: number, total: number) => void }
type JobsSetting = Pick<Services, 'resolveTarget'> & {
  /** Throws when there is no open store: then no worker may open it either. */
  assertOpen: () => void
  onBackup: (at: string) => void
}

/** The jobs that run in the worker. A handle is exchanged for its path here, and the page gets only the file's name back. */
export function jobsInWorker(worker: Pick<WorkerRunner, 'run'>, { resolveTarget, assertOpen, onBackup }: JobsSetting): Jobs {
  const run = (name: JobName, input: unknown, { signal, progress }: JobContext) => {
    assertOpen()
    return worker.run(name, { input, signal, progress })
  }
  return {
    'documents.export': async ({ path, ...order }, context) => {
      assertOpen() // before the handle, which works once, is used up
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
