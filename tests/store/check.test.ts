import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkStore } from '#electron/store/check.ts'
import { createStore, openForChecking } from '#electron/store/open.ts'
import { storeWithRecords } from './store-with-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

test('a sound store passes every check', async () => {
  const s = await storeWithRecords()
  await s.addOrganisation('Alfa')
  expect(await checkStore(s)).toEqual([
    { check: 'integrity', ok: true, detail: 'ok' },
    { check: 'foreign_keys', ok: true, detail: 'ok' },
    { check: 'journal', ok: true, detail: 'ok' },
  ])
})

test('a reference to nothing and a changed history are named, without what the records say', async () => {
  const s = await storeWithRecords()
  await s.addOrganisation('Tajna')
  s.file.pragma('foreign_keys = off')
  s.file.exec(`insert into personOrganisation (id, person, organisation, "order") values ('x', 'nikt', 'nic', 0); update operation set actor = 'Ewa'`)
  expect(await checkStore(s)).toEqual([
    { check: 'integrity', ok: true, detail: 'ok' },
    { check: 'foreign_keys', ok: false, detail: 'personOrganisation points to a organisation that is not there; personOrganisation points to a person that is not there' },
    { check: 'journal', ok: false, detail: 'operation 1: chain' },
  ])
})

test('many faults are counted, the first five shown', async () => {
  const s = await storeWithRecords()
  for (let index = 0; index < 8; index += 1) await s.addOrganisation(`Organizacja ${index}`)
  s.file.exec(`update operation set actor = 'Ewa'`)
  expect((await checkStore(s))[2]).toEqual({ check: 'journal', ok: false, detail: `${[1, 2, 3, 4, 5].map((id) => `operation ${id}: chain`).join('; ')}; and 3 more` })
})

test('a damaged file is told, never thrown; one whose very list of tables is gone cannot be opened', async () => {
  const path = join(temporaryFolder(), 'referat.db')
  const s = await storeWithRecords(await createStore(path))
  for (let index = 0; index < 40; index += 1) await s.addOrganisation(`Organizacja ${index}`)
  const pageSize = Number(s.file.pragma('page_size', { simple: true }))
  const roots = s.file.prepare(`select rootpage from sqlite_schema where name in ('organisation', 'operation')`).pluck().all() as number[]
  await s.close()
  const bytes = readFileSync(path)
  for (const root of roots) bytes.fill(0xaa, (root - 1) * pageSize, root * pageSize)
  writeFileSync(path, bytes)
  const store = openForChecking(path)
  expect((await checkStore(store)).map(({ check, ok }) => [check, ok])).toEqual([['integrity', false], ['foreign_keys', false], ['journal', false]])
  await store.close()
  writeFileSync(path, bytes.fill(0xaa, pageSize))
  expect(() => openForChecking(path)).toThrow(expect.objectContaining({ code: 'io_failed', reason: 'damaged_database' }))
})
