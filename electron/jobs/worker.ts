import { parentPort, workerData } from 'node:worker_threads'
import { AppError } from '#shared/errors.ts'
import { makeApplication, type Application } from '#electron/ipc/application.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import type { Services } from '#electron/ipc/services.ts'
import { openStore } from '#electron/store/open.ts'
import type { FromWorker, ToWorker, WorkerSetting } from './messages.ts'

/** The worker's own thread: long jobs on a connection of its own, so that the window never waits. */

const port = parentPort!
const setting = workerData as WorkerSetting
const answer = (message: FromWorker) => port.postMessage(message)
const pages = new Map<number, { resolve(bytes: Uint8Array): void; reject(error: AppError): void }>()
const jobs = new Map<number, Application>()

const store = await openStore(setting.databasePath, { isChecked: true })
const unavailable = () => { throw new AppError('unexpected') }

function applicationFor({ id, backupReason }: ToWorker & { kind: 'start' }, onChanged: () => void): Application {
  const renderPdf = (html: string) =>
    new Promise<Uint8Array>((resolve, reject) => {
      pages.set(id, { resolve, reject })
      answer({ kind: 'pdf', id, html })
    })
  const services: Services = {
    ...setting, backupReason, renderPdf, now: () => new Date(), systemUser: () => setting.userName, backupState: unavailable, restore: unavailable, chooseFile: unavailable, print: unavailable,
    resolveTarget: (path) => path,
  }
  return makeApplication({ store: () => store, services, handlers, log: () => undefined, onChanged })
}

async function start(message: ToWorker & { kind: 'start' }): Promise<void> {
  const { id, name, input } = message
  let hasWritten = false
  const application = applicationFor(message, () => void (hasWritten = true))
  jobs.set(id, application)
  const reply = await application.dispatch(name, input, { jobId: String(id), onProgress: ({ done, total }) => answer({ kind: 'progress', id, done, total }) })
  jobs.delete(id)
  answer(reply.ok ? { kind: 'done', id, value: reply.value, hasWritten } : { kind: 'failed', id, error: reply.error })
}

function takePage({ id, bytes, error }: ToWorker & { kind: 'pdf' }): void {
  const page = pages.get(id)
  pages.delete(id)
  if (bytes) page?.resolve(bytes)
  else page?.reject(new AppError(error?.code ?? 'io_failed', { ...(error?.reason && { reason: error.reason }) }))
}

port.on('message', (message: ToWorker) => {
  if (message.kind === 'start') void start(message)
  else if (message.kind === 'cancel') jobs.get(message.id)?.cancel(String(message.id))
  else takePage(message)
})
