import { randomBytes } from 'node:crypto'
import { AppError } from '#shared/errors.ts'

export type HandlePurpose = 'save' | 'open' | 'folder'

/** So many choices can wait at once; the oldest one is forgotten. */
const waitingAtMost = 500

export type Handles = ReturnType<typeof makeHandles>

/**
 * Handles for paths chosen in the system's dialogs: the page never names a path of its own. Where something is written, a handle is good once; a file chosen to be read
 * can be read again, for a person may say anew what its columns mean.
 */
export function makeHandles() {
  const waiting = new Map<string, { purpose: HandlePurpose; path: string }>()
  return {
    give(purpose: HandlePurpose, path: string): string {
      const handle = randomBytes(24).toString('base64url')
      waiting.set(handle, { purpose, path })
      const [oldest] = waiting.keys()
      if (waiting.size > waitingAtMost && oldest) waiting.delete(oldest)
      return handle
    },

    /** The path behind a handle. Refuses with `not_found` a handle that was never given, was used up, or was given for another purpose. */
    take(handle: string, purpose: HandlePurpose): string {
      const choice = waiting.get(handle)
      if (choice?.purpose !== purpose) throw new AppError('not_found', { reason: 'handle_unknown' })
      if (purpose !== 'open') waiting.delete(handle)
      return choice.path
    },
  }
}
