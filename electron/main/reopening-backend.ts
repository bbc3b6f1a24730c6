import { toAppError } from '#electron/ipc/to-app-error.ts'
import type { Log } from '#electron/platform/log.ts'
import type { Backend } from './bridge.ts'

/** Answers every call with why the store could not be opened, so that the page can say what to do. */
function refusingBackend(problem: unknown): Backend {
  const error = toAppError(problem).toWire()
  return { dispatch: async () => ({ ok: false, error }), cancel: () => undefined, close: async () => undefined }
}

/** Opens the store at once, and again at the next call when that failed: the other window may have been closed, the folder may be writable by now. */
export function openAgainWhenAsked(open: () => Promise<Backend>, log: Log): Backend {
  let opening: Promise<Backend> | undefined

  const current = (): Promise<Backend> => {
    opening ??= open().catch((problem: unknown) => {
      log('start', problem)
      opening = undefined
      return refusingBackend(problem)
    })
    return opening
  }
  void current()

  return {
    dispatch: async (name, input, call) => await (await current()).dispatch(name, input, call),
    cancel: (jobId) => void opening?.then((backend) => backend.cancel(jobId)),
    close: async () => await (await opening)?.close(),
  }
}
