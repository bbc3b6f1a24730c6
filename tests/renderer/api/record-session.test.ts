import { expect, test, vi } from 'vitest'
import { makeRecordSession, type RecordPort, type StoredValues, type Values } from '#renderer/api/record-session.ts'
import { AppError, type Reason } from '#shared/errors.ts'

const savedAt = new Date('2026-06-15T10:00:00Z')

/** A store of one record that behaves as the dispatcher does: revisions grow, a stale one is a conflict, rules name their fields. */
function makeStore(refuse: (record: Values) => Record<string, Reason> = () => ({})) {
  let record: StoredValues = { id: 'one', revision: 1, name: 'Fundacja', city: '', krs: '' }
  let draft: Values | undefined
  const writes: StoredValues[] = []
  const port: RecordPort = {
    read: async () => record,
    write: async (change) => {
      writes.push(change)
      if (change.revision !== record.revision) throw new AppError('conflict', { reason: 'edited_meanwhile' })
      const next = { ...record, ...change, revision: record.revision + 1 }
      const fields = refuse(next)
      if (Object.keys(fields).length > 0) throw new AppError('invalid_input', { fields })
      record = next
      return record
    },
    check: (_, change): Record<string, Reason> => (change.name === '' ? { name: 'required' } : {}),
    findDraft: async () => draft,
    keepDraft: async (values) => {
      draft = values
    },
    dropDraft: async () => {
      draft = undefined
    },
    now: () => savedAt,
  }
  const open = () => {
    const session = makeRecordSession(port)
    session.refresh(record)
    return session
  }
  return {
    port, writes, open, record: () => record, draft: () => draft,
    changeElsewhere: (change: Values) => {
      record = { ...record, ...change, revision: record.revision + 1 }
    },
    leaveDraft: (values: Values) => {
      draft = values
    },
  }
}

const shortKrs = ({ krs }: Values): Record<string, Reason> => (krs === '123' ? { krs: 'krs_format' } : {})

test('a field that is left is stored, and nothing waits any more', async () => {
  const store = makeStore()
  const session = store.open()
  session.change('city', 'Kraków')
  session.leave()
  await session.settled()
  expect([session.state(), store.draft()]).toEqual([
    { stored: { id: 'one', revision: 2, name: 'Fundacja', city: 'Kraków', krs: '' }, typed: {}, problems: {}, isSaving: false, savedAt, error: undefined, found: undefined },
    undefined,
  ])
})

test('a field that was typed back to what is stored is not written', async () => {
  const store = makeStore()
  const session = store.open()
  session.change('city', 'K')
  session.change('city', '')
  session.leave()
  await session.settled()
  expect([store.writes, session.state().typed]).toEqual([[], {}])
})

test('saves asked for one after another use the revision that the former gave, so a record never conflicts with itself', async () => {
  const store = makeStore()
  const session = store.open()
  session.change('city', 'Kraków')
  session.leave()
  session.change('name', 'Fundacja Most')
  session.leave()
  session.change('krs', '0000123456')
  session.leave()
  await session.settled()
  expect([session.state().error, store.record()]).toEqual([undefined, { ...store.record(), name: 'Fundacja Most', city: 'Kraków', krs: '0000123456' }])
})

test('what the schema refuses stays as typed with its problem, and the other fields are stored', async () => {
  const store = makeStore()
  const session = store.open()
  session.change('name', '')
  session.change('city', 'Kraków')
  session.leave()
  await session.settled()
  const { typed, problems, stored } = session.state()
  expect({ typed, problems, city: stored?.city, draft: store.draft() }).toEqual({ typed: { name: '' }, problems: { name: 'required' }, city: 'Kraków', draft: { name: '' } })
})

test('what a rule refuses stays as typed with its problem, and the fields sent with it are stored', async () => {
  const store = makeStore(shortKrs)
  const session = store.open()
  session.change('krs', '123')
  session.change('city', 'Kraków')
  session.leave()
  await session.settled()
  const { typed, problems } = session.state()
  expect({ typed, problems, stored: store.record().city }).toEqual({ typed: { krs: '123' }, problems: { krs: 'krs_format' }, stored: 'Kraków' })
})

test('a refused field that is put right is stored and its problem goes', async () => {
  const store = makeStore(shortKrs)
  const session = store.open()
  session.change('krs', '123')
  session.leave()
  await session.settled()
  session.change('krs', '0000123456')
  session.leave()
  await session.settled()
  expect([session.state().typed, session.state().problems, session.hasRefused(), store.record().krs]).toEqual([{}, {}, false, '0000123456'])
})

test('text typed while a save is on its way is not taken for saved', async () => {
  const store = makeStore()
  const session = store.open()
  session.change('name', 'Fundacja M')
  session.leave()
  const saving = session.settled()
  session.change('name', 'Fundacja Most')
  await saving
  session.leave()
  await session.settled()
  expect(store.record().name).toBe('Fundacja Most')
})

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
