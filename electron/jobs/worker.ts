import { parentPort, workerData } from 'node:worker_threads'
import { toAppError } from '#electron/ipc/to-app-error.ts'
import { openStore, type Store } from '#electron/store/open.ts'
import { failureOf } from './failure.ts'
import type { FromWorker, WorkerSetting } from './messages.ts'
import { serveJobs } from './serve-jobs.ts'

/** The worker's own thread: long jobs on a connection of its own, so that the window never waits. It ends by itself when there is nothing to serve. */

const port = parentPort!
const setting = workerData as WorkerSetting
const answer = (message: FromWorker) => port.postMessage(message)

async function open(): Promise<Store | undefined> {
  try {
    return await openStore(setting.databasePath, { isChecked: true })
  } catch (error) {
    answer({ kind: 'notOpened', ...failureOf(toAppError(error)) })
    return undefined
  }
}

const store = await open()
if (store) {
  serveJobs({ store, setting, port })
  answer({ kind: 'ready' })
}
