import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { makeBackupSchedule } from '#electron/main/backup-schedule.ts'

const hour = 60 * 60_000
beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function scheduleWith(backUp: (why: string) => Promise<{ at: string }>) {
  const told: (string | null)[] = []
  const logged: unknown[] = []
  const schedule = makeBackupSchedule({ backUp, onState: () => void told.push(schedule.state().problem), log: (error) => void logged.push(error) })
  return { schedule, told, logged }
}

test('a backup at start, every hour only if something changed, and at closing only if something changed since', async () => {
  const made: string[] = []
  const { schedule } = scheduleWith(async (why) => ({ at: `at ${made.push(why)}` }))
  schedule.start(null)
  await vi.advanceTimersByTimeAsync(2 * hour)
  expect(made).toEqual(['start'])
  schedule.noteChange()
  await vi.advanceTimersByTimeAsync(2 * hour)
  expect([made, schedule.state()]).toEqual([['start', 'hourly'], { lastAt: 'at 2', isVerified: true, problem: null }])
  await schedule.close()
  expect(made).toEqual(['start', 'hourly'])
})

test('closing waits for the backup that is being made, then makes one of what changed meanwhile', async () => {
  const made: string[] = []
  const begun = Promise.withResolvers<void>()
  const mayEnd = Promise.withResolvers<void>()
  const { schedule } = scheduleWith(async (why) => {
    begun.resolve()
    await mayEnd.promise
    return { at: `at ${made.push(why)}` }
  })
  schedule.start(null)
  await begun.promise
  schedule.noteChange()
  const closed = schedule.close()
  mayEnd.resolve()
  await closed
  expect(made).toEqual(['start', 'closing'])
  await vi.advanceTimersByTimeAsync(3 * hour)
  expect(made).toEqual(['start', 'closing'])
})

test('a failure is told in a sentence until one succeeds, keeps the time of the last good one, and is tried again', async () => {
  let isFull = true
  const { schedule, told, logged } = scheduleWith(async () => {
    if (isFull) throw new AppError('io_failed', { reason: 'disk_full' })
    return { at: 'later' }
  })
  schedule.start('earlier')
  await vi.advanceTimersByTimeAsync(1)
  expect(schedule.state()).toEqual({ lastAt: 'earlier', isVerified: true, problem: 'Na dysku nie ma miejsca. Zwolnij miejsce i ponów; to, co było zapisane, jest bezpieczne.' })
  isFull = false
  await vi.advanceTimersByTimeAsync(hour)
  expect([schedule.state(), told.at(-1), logged.length]).toEqual([{ lastAt: 'later', isVerified: true, problem: null }, null, 1])
  await schedule.close()
})

test('a backup that a person asked for counts', () => {
  const { schedule, told } = scheduleWith(async () => ({ at: '' }))
  schedule.noteBackup('now')
  expect([schedule.state().lastAt, told.length]).toEqual(['now', 1])
})

test('starting twice makes one backup', async () => {
  const made: string[] = []
  const { schedule } = scheduleWith(async (why) => ({ at: `at ${made.push(why)}` }))
  schedule.start(null)
  schedule.start(null)
  await schedule.close()
  expect(made).toEqual(['start'])
})
