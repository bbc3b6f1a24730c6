import { AppError } from '#shared/errors.ts'
import type { Backend } from './bridge.ts'

/** What stands behind the window when the store could not be opened: every call answers why, so that the page can say what to do. */
export function refusingBackend(problem: unknown): Backend {
  const error = (problem instanceof AppError ? problem : new AppError('unexpected')).toWire()
  return { dispatch: async () => ({ ok: false, error }), cancel: () => undefined, close: async () => undefined }
}
