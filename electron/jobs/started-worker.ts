import { Worker } from 'node:worker_threads'
import { AppError } from '#shared/errors.ts'
import type { RenderPdf } from '#electron/platform/pdf.ts'
import type { BackupReason } from '#electron/store/backup-manifest.ts'
import { errorOf } from './failure.ts'
import type { FromWorker, JobName, ToWorker, WorkerSetting } from './messages.ts'

type Running = { resolve: (value: unknown) => void; reject: (error: AppError) => void; progress: (done: number, total: number) => void }
export type JobRequest = { input: unknown; signal?: AbortSignal; progress?: (done: number, total: number) => void; backupReason?: BackupReason }
export type StartedWorker = { run: (name: JobName, request: JobRequest) => Promise<unknown>; stop: () => Promise<void> }

export type WorkerStart = {
  /** The worker's file. */
  entry: URL
  setting: WorkerSetting
  renderPdf: RenderPdf
  /** Told after a job that changed a record, also one that failed later on. */
  onChanged: () => void
  /** How long a worker that was asked to end is waited for, in milliseconds. */
  patience?: number
}

/** One worker thread with the jobs that it was given: jobs wait until it has opened the store, and its end is theirs alone. */
export function startWorker({ entry, setting, renderPdf, onChanged, onExit, patience = 2000 }: WorkerStart & { onExit: () => void }): StartedWorker {
  const thread = new Worker(entry, { workerData: setting })
  const running = new Map<number, Running>()
  const ready = Promise.withResolvers<void>()
  const exited = Promise.withResolvers<void>()
  // Whoever waits for it hears of it; nobody has to.
  ready.promise.catch(() => undefined)
  let failure = new AppError('unexpected', { reason: 'worker_stopped' })
  let isEnding = false
  let lastId = 0

  const tell = (message: ToWorker) => thread.postMessage(message)

  const hear: { [K in FromWorker['kind']]: (message: FromWorker & { kind: K }) => void } = {
    ready: () => ready.resolve(),
    notOpened: (message) => {
      failure = errorOf(message)
      ready.reject(failure)
    },
    progress: ({ id, done, total }) => running.get(id)?.progress(done, total),
    pdf: ({ id, html }) => void renderPdf(html).then(
      (bytes) => tell({ kind: 'pdf', id, bytes }),
      (error: unknown) => tell({ kind: 'pdf', id, error: error instanceof AppError ? error.toWire() : { code: 'io_failed' } }),
    ),
    done: ({ id, value, hasWritten }) => {
      if (hasWritten) onChanged()
      running.get(id)?.resolve(value)
    },
    failed: ({ id, hasWritten, ...message }) => {
      if (hasWritten) onChanged()
      running.get(id)?.reject(isEnding && message.error.code === 'cancelled' ? failure : errorOf(message))
    },
  }

  thread.on('message', (message: FromWorker) => (hear[message.kind] as (message: FromWorker) => void)(message))
  thread.on('error', (error) => void (failure = new AppError('unexpected', { reason: 'worker_stopped', cause: error })))
  thread.on('exit', () => {
    isEnding = true
    onExit()
    ready.reject(failure)
    for (const job of running.values()) job.reject(failure)
    exited.resolve()
  })

  return {
    async run(name, { input, signal, progress = () => undefined, backupReason = 'asked' }) {
      await ready.promise
      if (isEnding) throw failure
      if (signal?.aborted) throw new AppError('cancelled')
      const id = ++lastId
      const cancel = () => tell({ kind: 'cancel', id })
      signal?.addEventListener('abort', cancel)
      try {
        return await new Promise((resolve, reject) => {
          running.set(id, { resolve, reject, progress })
          tell({ kind: 'start', id, name, input, backupReason })
        })
      } finally {
        running.delete(id)
        signal?.removeEventListener('abort', cancel)
      }
    },

    // Ending a thread from outside while it loads its native module can end the whole process.
    async stop() {
      isEnding = true
      await ready.promise.catch(() => undefined)
      tell({ kind: 'close' })
      const lastResort = setTimeout(() => void thread.terminate(), patience)
      await exited.promise
      clearTimeout(lastResort)
    },
  }
}
