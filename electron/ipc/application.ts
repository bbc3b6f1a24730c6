import type { Name } from '#shared/contract/index.ts'
import { AppError } from '#shared/errors.ts'
import { actorOf } from '#electron/store/facts.ts'
import { backUpStore } from '#electron/store/backup.ts'
import { runOperation } from '#electron/store/journal.ts'
import type { Store } from '#electron/store/open.ts'
import type { WriteDb } from '#electron/store/open-operation.ts'
import type { AppHandlers, JobContext } from './context.ts'
import { makeDispatch, type Call, type Dispatch, type RunAs } from './dispatch.ts'
import type { Services } from './services.ts'
import { makeVisits } from './visits.ts'

export type Application = { dispatch: Dispatch; cancel: (jobId: string) => void }

export type ApplicationSetting = {
  /** The open store; throws the AppError to be answered while there is none. */
  store: () => Pick<Store, 'db' | 'read' | 'path'>
  services: Services
  handlers: AppHandlers
  log: (name: string, error: unknown) => void
  /** Told after every operation that changed a record. */
  onChanged: () => void
}

/** The dispatcher over an open store: the same for the window, the worker, the command line and the tests. */
export function makeApplication({ store, services, handlers, log, onChanged }: ApplicationSetting): Application {
  const visits = makeVisits(() => services.now())
  const running = new Map<string, AbortController>()

  const write = async <T>(name: Name, summary: () => string, { session, work }: { session?: string | undefined; work: (db: WriteDb) => Promise<T> }): Promise<T> => {
    const { db, read } = store()
    const about = { name, actor: await actorOf(read, services.systemUser()), at: services.now().toISOString(), summary, session }
    const { value, operation } = await runOperation(db, about, work)
    if (operation !== null) onChanged()
    return value
  }

  const runAs: RunAs = {
    read: (_name, _call, work) => work({ get db() { return store().read }, services }),

    write: (name, call, work) => {
      let summary = ''
      const session = name.endsWith('.update') && call.record ? visits(`${name}:${call.record}`) : undefined
      return write(name, () => summary, { session, work: (db) => work({ db, services, describe: (text) => void (summary = text) }) })
    },

    job: async (name, call, work) => {
      const controller = new AbortController()
      if (call.jobId) running.set(call.jobId, controller)
      try {
        return await work(jobContext(name, call, controller.signal))
      } catch (error) {
        if (controller.signal.aborted) throw new AppError('cancelled', { cause: error })
        throw error
      } finally {
        if (call.jobId) running.delete(call.jobId)
      }
    },
  }

  const jobContext = (name: Name, call: Call, signal: AbortSignal): JobContext => ({
    get db() { return store().read },
    services,
    signal,
    backUp: (request) => backUpStore(store(), request),
    progress: (done, total) => call.onProgress?.({ done, total }),
    write: (summary, work) => write(name, () => summary, { work }),
  })

  return { dispatch: makeDispatch(handlers, runAs, log), cancel: (jobId) => running.get(jobId)?.abort() }
}
