import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { makeOpenStore } from '#electron/main/open-store.ts'
import { describeError } from '#electron/platform/log.ts'
import { createStore } from '#electron/store/open.ts'

/** A store whose openings fail with `problems`, one after another, until there are none left. */
function openStoreWith(...problems: AppError[]) {
  const events: string[] = []
  let now = 0
  const store = makeOpenStore({
    open: async () => {
      events.push('open')
      const problem = problems.shift()
      if (problem) throw problem
      return await createStore(':memory:')
    },
    onOpened: async () => void events.push('opened'),
    release: async () => void events.push('release'),
    clock: () => new Date(now), log: (name, error) => void events.push(`${name} ${describeError(error)}`),
  })
  const state = () => {
    try {
      return store.current().file.open ? 'open' : 'closed'
    } catch (error) {
      return describeError(error)
    }
  }
  return { events, store, state, wait: (milliseconds: number) => void (now += milliseconds) }
}

const full = () => new AppError('io_failed', { reason: 'disk_full' })

test('a file that could not be made is tried again when asked, at most once a second, also when the clock is set back', async () => {
  const { events, store, state, wait } = openStoreWith(full(), full())
  const states: string[] = []
  for (const milliseconds of [0, 999, 1, 0, -5000, 0]) {
    wait(milliseconds)
    await Promise.all([store.ensure(), store.ensure()])
    states.push(state())
  }
  expect([states, events]).toEqual([
    ['io_failed/disk_full', 'io_failed/disk_full', 'io_failed/disk_full', 'io_failed/disk_full', 'open', 'open'],
    ['open', 'start io_failed/disk_full', 'open', 'start io_failed/disk_full', 'open', 'opened'],
  ])
  await store.close(async () => undefined)
})

test('while it is closed for some work it is busy, is not opened by a call, and lets no other such work begin', async () => {
  const { events, store, state } = openStoreWith()
  await store.ensure()
  const mayEnd = Promise.withResolvers<void>()
  const working = store.whileClosed({ check: async () => void events.push(`check ${state()}`), work: () => mayEnd.promise })
  const atOnce = state()
  await store.ensure()
  await expect(store.whileClosed({ check: async () => undefined, work: async () => undefined })).rejects.toMatchObject({ reason: 'busy' })
  mayEnd.resolve()
  await working
  expect([atOnce, events, state()]).toEqual(['io_failed/busy', ['open', 'opened', 'check io_failed/busy', 'release', 'open', 'opened'], 'open'])
  await store.close(async () => undefined)
})

test('work that fails leaves the store open again; a refusal before it does not even close it', async () => {
  const { events, store, state } = openStoreWith()
  await store.ensure()
  const before = store.current()
  await expect(store.whileClosed({ check: () => Promise.reject(full()), work: async () => undefined })).rejects.toMatchObject({ reason: 'disk_full' })
  const isSame = store.current() === before
  await expect(store.whileClosed({ check: async () => undefined, work: () => Promise.reject(full()) })).rejects.toMatchObject({ reason: 'disk_full' })
  expect([isSame, state(), events]).toEqual([true, 'open', ['open', 'opened', 'release', 'open', 'opened']])
  await store.close(async () => undefined)
})

test('closing waits for work under way, does what is to be done before, and opens nothing any more', async () => {
  const { events, store, state, wait } = openStoreWith()
  await store.ensure()
  const mayEnd = Promise.withResolvers<void>()
  const working = store.whileClosed({ check: async () => undefined, work: () => mayEnd.promise })
  const closing = store.close(async () => void events.push(`before ${state()}`))
  mayEnd.resolve()
  await Promise.all([working, closing])
  wait(5000)
  await store.ensure()
  expect([events, state()]).toEqual([['open', 'opened', 'release', 'open', 'opened', 'before open', 'release'], 'io_failed/busy'])
})
