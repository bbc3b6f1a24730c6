import type { MessagePort } from 'node:worker_threads'
import { AppError } from '#shared/errors.ts'
import { makeApplication } from '#electron/ipc/application.ts'
import { handlers } from '#electron/ipc/handlers.ts'
import type { Services } from '#electron/ipc/services.ts'
import { toAppError } from '#electron/ipc/to-app-error.ts'
import type { Store } from '#electron/store/open.ts'
import { errorOf, failureOf } from './failure.ts'
import type { FromWorker, ToWorker, WorkerSetting } from './messages.ts'

type Start = ToWorker & { kind: 'start' }
type Page = { resolve(bytes: Uint8Array): void; reject(error: AppError): void }
type Job = { cancel: () => void; ended: Promise<void> }
type Serving = { store: Store; setting: WorkerSetting; port: MessagePort }

const unavailable = () => { throw new AppError('unexpected') }

/** Runs the jobs that come through `port`, several beside one another, until it is asked to close: then what runs is cancelled, the store closed and the port as well. */
export function serveJobs({ store, setting, port }: Serving): void {
  const pages = new Map<number, Page>()
  const jobs = new Map<number, Job>()
  const answer = (message: FromWorker) => port.postMessage(message)

  const servicesFor = ({ id, backupReason }: Start): Services => ({
    ...setting, backupReason, now: () => new Date(), systemUser: () => setting.userName, backupState: unavailable, restore: unavailable, chooseFile: unavailable, chooseFiles: unavailable, print: unavailable, toggleRoom: unavailable,
    resolvePath: (_purpose, path) => path,
    renderPdf: (html) =>
      new Promise<Uint8Array>((resolve, reject) => {
        pages.set(id, { resolve, reject })
        answer({ kind: 'pdf', id, html })
      }),
  })

  const start = (message: Start): Job => {
    const { id, name, input } = message
    let hasWritten = false
    let cause: string | undefined
    const application = makeApplication({
      store: () => store, services: servicesFor(message), handlers, onChanged: () => void (hasWritten = true), log: (_name, error) => void (cause = failureOf(toAppError(error)).cause),
    })
    const run = async () => {
      const reply = await application.dispatch(name, input, { jobId: String(id), onProgress: ({ done, total }) => answer({ kind: 'progress', id, done, total }) })
      jobs.delete(id)
      answer(reply.ok ? { kind: 'done', id, value: reply.value, hasWritten } : { kind: 'failed', id, hasWritten, error: reply.error, ...(cause !== undefined && { cause }) })
    }
    return { ended: run(), cancel: () => application.cancel(String(id)) }
  }

  const close = async () => {
    const running = [...jobs.values()]
    for (const job of running) job.cancel()
    for (const page of pages.values()) page.reject(new AppError('cancelled'))
    await Promise.all(running.map(({ ended }) => ended))
    await store.close()
    port.close()
  }

  const hear: { [K in ToWorker['kind']]: (message: ToWorker & { kind: K }) => void } = {
    start: (message) => void jobs.set(message.id, start(message)),
    cancel: ({ id }) => jobs.get(id)?.cancel(),
    pdf: ({ id, bytes, error }) => {
      const page = pages.get(id)
      pages.delete(id)
      if (bytes) page?.resolve(bytes)
      else page?.reject(errorOf({ error: error ?? { code: 'io_failed' } }))
    },
    close: () => void close(),
  }
  // The table is typed by kind; here the kind is only known at run time.
  port.on('message', (message: ToWorker) => (hear[message.kind] as (message: ToWorker) => void)(message))
}
