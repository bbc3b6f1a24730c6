import type { BackupReason } from '#electron/store/backup-manifest.ts'
import type { BackupState } from '#electron/ipc/services.ts'
import { AppError } from '#shared/errors.ts'
import { messageOf } from '#shared/text/messages.ts'

const hour = 60 * 60_000

export type BackupSchedule = { state: () => BackupState; noteChange: () => void; noteBackup: (at: string) => void; start: (lastAt: string | null) => void; close: () => Promise<void> }

type ScheduleSetting = {
  backUp: (why: BackupReason) => Promise<{ at: string }>
  onState: () => void
  log: (error: unknown) => void
}

/**
 * Backups of their own accord: at start, every hour if something changed, and at closing. A failure is kept as a sentence for the status line
 * until the next one succeeds; it never stops the window. It starts once the store is open, with the moment of the newest backup of an earlier run (null when there is none).
 */
export function makeBackupSchedule({ backUp, onState, log }: ScheduleSetting): BackupSchedule {
  let state: BackupState = { lastAt: null, isVerified: false, problem: null }
  let hasChanged = false
  let timer: NodeJS.Timeout | undefined
  let last: Promise<void> = Promise.resolve()

  const noteBackup = (at: string): void => {
    state = { lastAt: at, isVerified: true, problem: null }
    onState()
  }

  const attempt = async (why: BackupReason): Promise<void> => {
    hasChanged = false
    try {
      noteBackup((await backUp(why)).at)
    } catch (error) {
      log(error)
      hasChanged = true
      state = { ...state, problem: messageOf((error instanceof AppError ? error : new AppError('io_failed')).toWire()) }
      onState()
    }
  }
  const after = (why: BackupReason): Promise<void> => (last = last.then(() => attempt(why)))

  return {
    state: () => state,
    noteChange: () => void (hasChanged = true),
    noteBackup,
    start(lastAt) {
      if (timer) return
      state = { lastAt, isVerified: lastAt !== null, problem: null }
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
