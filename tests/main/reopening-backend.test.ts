import { expect, test } from 'vitest'
import type { Backend } from '#electron/main/bridge.ts'
import { openAgainWhenAsked } from '#electron/main/reopening-backend.ts'
import { AppError } from '#shared/errors.ts'

const call = { onProgress: () => undefined }
const inUse = new AppError('rule_broken', { reason: 'database_in_use' })

function opening(...problems: unknown[]) {
  const events: string[] = []
  const backend: Backend = { dispatch: async (name) => ({ ok: true, value: name }), cancel: (jobId) => void events.push(`cancel ${jobId}`), close: async () => void events.push('close') }
  const open = async () => {
    events.push('open')
    if (problems.length > 0) throw problems.shift()
    return backend
  }
  return { events, backend: openAgainWhenAsked(open, (name) => void events.push(`log ${name}`)) }
}

test('a store that opens is opened once, before anyone asks, and closed with the program', async () => {
  const { events, backend } = opening()
  const before = [...events]
  const replies = await Promise.all([backend.dispatch('meetings.list', {}, call), backend.dispatch('units.list', {}, call)])
  backend.cancel('job-1')
  await backend.close()
  expect({ before, replies, events }).toEqual({ before: ['open'], replies: [{ ok: true, value: 'meetings.list' }, { ok: true, value: 'units.list' }], events: ['open', 'cancel job-1', 'close'] })
})

test('a store that cannot be opened answers why, and is tried again at the next call', async () => {
  const { events, backend } = opening(inUse, Object.assign(new Error('/home/jan'), { code: 'EACCES' }))
  const replies = [await backend.dispatch('meetings.list', {}, call), await backend.dispatch('meetings.list', {}, call), await backend.dispatch('meetings.list', {}, call)]
  expect({ replies, events }).toEqual({
    replies: [
      { ok: false, error: { code: 'rule_broken', reason: 'database_in_use' } },
      { ok: false, error: { code: 'io_failed', reason: 'read_only' } },
      { ok: true, value: 'meetings.list' },
    ],
    events: ['open', 'log start', 'open', 'log start', 'open'],
  })
})

test('closing a program whose store never opened closes nothing', async () => {
  const { events, backend } = opening(inUse)
  await backend.dispatch('meetings.list', {}, call)
  await backend.close()
  expect(events).toEqual(['open', 'log start'])
})
