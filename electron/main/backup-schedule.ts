import type { BackupReason } from '#electron/store/backup-manifest.ts'
import type { BackupState } from '#electron/ipc/services.ts'
import { AppError } from '#shared/errors.ts'
import { messageOf } from '#shared/text/messages.ts'

const hour = 60 * 60_000

export type BackupSchedule = { state: () => BackupState; noteChange: () => void; start: () => void; close: () => Promise<void> }

/**
 * Backups of their own accord: at start, every hour if something changed, and at closing. A failure is kept as a sentence for the status line
 * until the next one succeeds; it never stops the window.
 */
export function makeBackupSchedule({ backUp, onState, log }: { backUp: (why: BackupReason) => Promise<{ at: string }>; onState: () => void; log: (error: unknown) => void }): BackupSchedule {
  let state: BackupState = { lastAt: null, isVerified: false, problem: null }
  let hasChanged = false
  let timer: NodeJS.Timeout | undefined
  let last: Promise<void> = Promise.resolve()

  const attempt = async (why: BackupReason): Promise<void> => {
    hasChanged = false
    try {
      const { at } = await backUp(why)
      state = { lastAt: at, isVerified: true, problem: null }
    } catch (error) {
      log(error)
      hasChanged = true
      state = { ...state, problem: messageOf((error instanceof AppError ? error : new AppError('io_failed')).toWire()) }
    }
    onState()
  }
  const after = (why: BackupReason): Promise<void> => (last = last.then(() => attempt(why)))

  return {
    state: () => state,
    noteChange: () => void (hasChanged = true),
    start() {
      void after('start')
      timer = setInterval(() => void (hasChanged ? after('hourly') : undefined), hour)
      timer.unref()
    },
    async close() {
      clearInterval(timer)
      await last
      if (hasChanged) await after('closing')
    },
  }
}
