import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkStore } from '#electron/store/check.ts'
import { keepContent } from '#electron/store/contents.ts'
import { createStore, openForChecking } from '#electron/store/open.ts'
import { storeWithRecords } from './store-with-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

const document = {
  kind: 'stanowisko', title: 'Stanowisko', meeting: null, consultation: null, roster: null, unit: null, organisation: null, postulate: null, year: 2026, fileName: '', format: '', sha256: '', bytes: 0, madeOn: null, madeAt: null, madeBy: '',
  caseNumber: '', publications: '[]', note: '', variant: '', isInternal: 0, programVersion: '',
} as const

test('a sound store passes every check', async () => {
  const s = await storeWithRecords()
  await s.addOrganisation('Alfa')
  expect(await checkStore(s)).toEqual([
    { check: 'integrity', ok: true, detail: 'ok' },
    { check: 'foreign_keys', ok: true, detail: 'ok' },
    { check: 'journal', ok: true, detail: 'ok' },
    { check: 'contents', ok: true, detail: 'ok' },
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
    { check: 'contents', ok: true, detail: 'ok' },
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
  expect((await checkStore(store)).map(({ check, ok }) => [check, ok])).toEqual([['integrity', false], ['foreign_keys', false], ['journal', false], ['contents', true]])
  await store.close()
  writeFileSync(path, bytes.fill(0xaa, pageSize))
  expect(() => openForChecking(path)).toThrow(expect.objectContaining({ code: 'io_failed', reason: 'damaged_database' }))
})

test('contents that records name are there and whole, or it is said which are not', async () => {
  const s = await storeWithRecords()
  const { value: [kept, lost] } = await s.write(async (db) => [await keepContent(db, Buffer.from('z czego powstał')), await keepContent(db, Buffer.from('zagubione'))])
  for (const snapshot of [kept, lost, '']) await s.add('document', { ...document, snapshot })
  expect((await checkStore(s)).at(-1)).toEqual({ check: 'contents', ok: true, detail: 'ok' })
  s.file.exec(`delete from content where hash = '${lost}'; update content set bytes = x'00'`)
  expect((await checkStore(s)).at(-1)).toEqual({ check: 'contents', ok: false, detail: `document names content ${lost.slice(0, 12)} that is not there; content ${kept.slice(0, 12)} is not what was kept` })
})
