import { expect, test } from 'vitest'
import { makeStore, savedAt, shortKrs } from './store-of-one-record.ts'

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
