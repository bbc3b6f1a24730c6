import { Worker } from 'node:worker_threads'
import { AppError } from '#shared/errors.ts'
import type { RenderPdf } from '#electron/platform/pdf.ts'
import type { BackupReason } from '#electron/store/backup-manifest.ts'
import type { FromWorker, JobName, ToWorker, WorkerSetting } from './messages.ts'

type Running = { resolve: (value: unknown) => void; reject: (error: AppError) => void; progress: (done: number, total: number) => void }
export type JobRequest = { input: unknown; signal?: AbortSignal; progress?: (done: number, total: number) => void; backupReason?: BackupReason }
export type WorkerRunner = { run: (name: JobName, request: JobRequest) => Promise<unknown>; stop: () => Promise<void> }

/**
 * Runs jobs in one worker thread, started when first needed and again after it died (`worker_stopped` for what it was doing).
 * `entry` is the worker's file; `renderPdf` and `onChanged` are what it asks of, and tells, the main process.
 */
export function makeWorkerRunner({ entry, setting, renderPdf, onChanged }: { entry: URL; setting: WorkerSetting; renderPdf: RenderPdf; onChanged: () => void }): WorkerRunner {
  const running = new Map<number, Running>()
  let worker: Worker | undefined
  let lastId = 0

  const tell = (message: ToWorker) => worker?.postMessage(message)

  const hear: { [K in FromWorker['kind']]: (message: FromWorker & { kind: K }) => void } = {
    progress: ({ id, done, total }) => running.get(id)?.progress(done, total),
    pdf: ({ id, html }) => void renderPdf(html).then(
      (bytes) => tell({ kind: 'pdf', id, bytes }),
      (error: unknown) => tell({ kind: 'pdf', id, error: error instanceof AppError ? error.toWire() : { code: 'io_failed' } }),
    ),
    done: ({ id, value, hasWritten }) => {
      if (hasWritten) onChanged()
      running.get(id)?.resolve(value)
    },
    failed: ({ id, error: { code, ...details } }) => running.get(id)?.reject(new AppError(code, details)),
  }

  const start = (): Worker => {
    const started = new Worker(entry, { workerData: setting })
    started.on('message', (message: FromWorker) => (hear[message.kind] as (message: FromWorker) => void)(message))
    started.on('error', () => undefined)
    started.on('exit', () => {
      if (worker === started) worker = undefined
      for (const job of running.values()) job.reject(new AppError('unexpected', { reason: 'worker_stopped' }))
    })
    return started
  }

  return {
    async run(name, { input, signal, progress = () => undefined, backupReason = 'asked' }) {
      const id = ++lastId
      worker ??= start()
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

    async stop() {
      const stopping = worker
      worker = undefined
      await stopping?.terminate()
    },
  }
}
