import { AppError } from '#shared/errors.ts'
import { toAppError } from '#electron/ipc/to-app-error.ts'
import type { Clock } from '#electron/platform/clock.ts'
import type { Log } from '#electron/platform/log.ts'
import type { Store } from '#electron/store/open.ts'

/** A failed opening is tried again at the next call, but not more often than this, in milliseconds. */
const pause = 1000

type Closed<T> = {
  /** May refuse before anything is closed; not asked when there is no open store. */
  check: (store: Store) => Promise<void>
  work: () => Promise<T>
}

export type OpenStore = {
  /** The store; throws why there is none: it could not be opened, or is closed for a while (`io_failed`, `busy`). */
  current: () => Store
  /** Opens it when that failed before, and waits for an opening under way. Never throws. */
  ensure: () => Promise<void>
  /** Closes the store for `work` and opens it again. `io_failed` (`busy`) while it is closed for something else. */
  whileClosed: <T>(closed: Closed<T>) => Promise<T>
  /** Waits for what is under way, does `before` if there is an open store, and closes it for good. */
  close: (before: () => Promise<void>) => Promise<void>
}

type OpenStoreSetting = {
  open: () => Promise<Store>
  /** Sets to work what needs the store. When that fails the store counts as one that cannot be opened. */
  onOpened: (store: Store) => Promise<void>
  /** Makes whoever else has the file open let go of it. */
  release: () => Promise<void>
  clock: Clock
  log: Log
}

/** The window's one store: open, closed for a while, or impossible to open. */
export function makeOpenStore({ open, onOpened, release, clock, log }: OpenStoreSetting): OpenStore {
  let opened: Store | AppError = busy()
  let opening: Promise<void> | undefined
  let replacing: Promise<unknown> | undefined
  let triedAt = Number.NEGATIVE_INFINITY
  let isOver = false

  const tryToOpen = async (): Promise<void> => {
    triedAt = clock().getTime()
    try {
      const store = await open()
      opened = store
      await onOpened(store)
    } catch (error) {
      log('start', error)
      if (!(opened instanceof AppError)) await opened.close()
      opened = toAppError(error)
    }
  }

  const closeStore = async (present: Store | AppError): Promise<void> => {
    await release()
    if (!(present instanceof AppError)) await present.close()
  }

  /** Nothing else can reach the store from its first line on. */
  const replace = async <T>({ check, work }: Closed<T>): Promise<T> => {
    const present = opened
    opened = busy()
    try {
      if (!(present instanceof AppError)) await check(present)
    } catch (error) {
      opened = present
      throw error
    }
    try {
      await closeStore(present)
      return await work()
    } finally {
      await tryToOpen()
    }
  }

  // A clock that was set back must not make anyone wait for long.
  const mayTry = () => !isOver && !replacing && opened instanceof AppError && Math.abs(clock().getTime() - triedAt) >= pause

  return {
    current() {
      if (opened instanceof AppError) throw opened
      return opened
    },

    async ensure() {
      if (!opening && mayTry()) {
        opening = tryToOpen().finally(() => {
          opening = undefined
        })
      }
      await opening
    },

    async whileClosed(closed) {
      if (opening) await opening
      if (replacing || isOver) throw busy()
      const working = replace(closed)
      replacing = working
      try {
        return await working
      } finally {
        replacing = undefined
      }
    },

    async close(before) {
      isOver = true
      await opening
      await replacing?.catch(() => undefined)
      if (!(opened instanceof AppError)) await before()
      const present = opened
      opened = busy()
      await closeStore(present)
    },
  }
}

const busy = () => new AppError('io_failed', { reason: 'busy' })
