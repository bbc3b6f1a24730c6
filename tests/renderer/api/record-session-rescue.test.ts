import { expect, test, vi } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { makeRecordSession } from '#renderer/api/record-session.ts'
import { makeStore } from './store-of-one-record.ts'

test('a conflict shows the new record, keeps what was typed, and the next save stores it', async () => {
  const store = makeStore()
  const session = store.open()
  session.change('city', 'Kraków')
  store.changeElsewhere({ name: 'Fundacja Nowa' })
  session.leave()
  await session.settled()
  const afterConflict = { code: session.state().error?.code, name: session.state().stored?.name, typed: session.state().typed }
  session.leave()
  await session.settled()
  expect([afterConflict, store.record()]).toEqual([
    { code: 'conflict', name: 'Fundacja Nowa', typed: { city: 'Kraków' } },
    { id: 'one', revision: 3, name: 'Fundacja Nowa', city: 'Kraków', krs: '' },
  ])
})

test('a store that cannot be written keeps what was typed and says why', async () => {
  const store = makeStore()
  const session = makeRecordSession({ ...store.port, write: async () => { throw new AppError('io_failed', { reason: 'disk_full' }) } })
  session.refresh(store.record())
  session.change('city', 'Kraków')
  session.leave()
  await session.settled()
  const { typed, error } = session.state()
  expect([typed, error?.reason, session.hasRefused(), store.draft()]).toEqual([{ city: 'Kraków' }, 'disk_full', true, { city: 'Kraków' }])
})

test('what a crash left behind is offered, and taken back it is stored and its draft goes', async () => {
  const store = makeStore()
  store.leaveDraft({ city: 'Kraków' })
  const session = store.open()
  await session.lookForDraft()
  const offered = session.state().found
  session.restoreFound()
  await session.settled()
  expect([offered, store.record().city, session.state().found, store.draft()]).toEqual([{ city: 'Kraków' }, 'Kraków', undefined, undefined])
})

test('what a crash left behind can be dropped without a trace in the record', async () => {
  const store = makeStore()
  store.leaveDraft({ city: 'Kraków' })
  const session = store.open()
  await session.lookForDraft()
  session.dropFound()
  await session.settled()
  expect([session.state().found, store.record().revision, store.draft()]).toEqual([undefined, 1, undefined])
})

test('giving up what was typed leaves the record as it is stored', async () => {
  const store = makeStore()
  const session = store.open()
  session.change('name', '')
  session.leave()
  await session.settled()
  session.discard()
  await session.settled()
  expect([session.state().typed, session.state().problems, session.isClean(), store.draft()]).toEqual([{}, {}, true, undefined])
})

test('an older answer that comes late does not put an older record on the screen', () => {
  const store = makeStore()
  const session = store.open()
  session.refresh({ id: 'one', revision: 3, name: 'nowsza' })
  session.refresh({ id: 'one', revision: 2, name: 'starsza' })
  expect(session.state().stored?.name).toBe('nowsza')
})

test('a pause in typing stores what keeps the rules and finds no fault with what is half typed', async () => {
  vi.useFakeTimers()
  try {
    const store = makeStore()
    const session = store.open()
    session.change('name', '')
    session.change('city', 'Kraków')
    await vi.runAllTimersAsync()
    const { typed, problems } = session.state()
    expect({ typed, problems, city: store.record().city, draft: store.draft() }).toEqual({ typed: { name: '' }, problems: {}, city: 'Kraków', draft: { name: '' } })
  } finally {
    vi.useRealTimers()
  }
})

test('text being typed is kept as a draft before it is stored, and typing on puts the store off', async () => {
  vi.useFakeTimers()
  try {
    const store = makeStore()
    const session = store.open()
    session.change('city', 'Kra')
    await vi.advanceTimersByTimeAsync(1000)
    session.change('city', 'Kraków')
    await vi.advanceTimersByTimeAsync(1000)
    const whileTyping = { writes: store.writes.length, draft: store.draft() }
    await vi.advanceTimersByTimeAsync(1000)
    expect([whileTyping, store.record().city, store.draft()]).toEqual([{ writes: 0, draft: { city: 'Kraków' } }, 'Kraków', undefined])
  } finally {
    vi.useRealTimers()
  }
})
