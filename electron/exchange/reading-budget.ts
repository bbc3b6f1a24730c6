import { setImmediate } from 'node:timers/promises'
import { AppError } from '#shared/errors.ts'
import { tableCaps, type Reading, type TableCaps } from './table-file.ts'

/** What one reading may still use. Everything that grows with the file passes through here. */
export type ReadingBudget = {
  caps: TableCaps
  /** `io_failed` (`file_too_large`) when there are more cells or longer texts than the caps allow. */
  spend: (cells: number, characters: number) => void
  /** `io_failed` (`reading_too_long`) past the deadline, `cancelled` when the reading was given up. */
  check: () => void
  /** As `check`; now and then lets other work of the thread run, so that a cancel is heard. */
  pause: () => Promise<void>
}

/** So long the thread may be kept busy in one go, in milliseconds. */
const longestStretch = 30

export function makeReadingBudget({ signal, now = () => performance.now(), caps: given }: Reading): ReadingBudget {
  const caps = { ...tableCaps, ...given }
  const deadline = now() + caps.milliseconds
  let [cells, characters, lastPause] = [0, 0, now()]

  const check = () => {
    if (signal?.aborted) throw new AppError('cancelled')
    if (now() > deadline) throw new AppError('io_failed', { reason: 'reading_too_long' })
  }
  return {
    caps,
    check,
    spend(moreCells, moreCharacters) {
      cells += moreCells
      characters += moreCharacters
      if (moreCharacters > caps.cellCharacters || cells > caps.cells || characters > caps.characters) throw new AppError('io_failed', { reason: 'file_too_large' })
    },
    async pause() {
      check()
      if (now() - lastPause < longestStretch) return
      await setImmediate()
      lastPause = now()
      check()
    },
  }
}
