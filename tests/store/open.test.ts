import Database from 'better-sqlite3'
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { AppError, type Reason } from '#shared/errors.ts'
import { createStore, openForChecking, openStore } from '#electron/store/open.ts'
import { latestVersion } from '#electron/store/migrations/index.ts'
import { storeWithRecords } from './store-with-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: string
let path: string
beforeEach(() => {
  folder = temporaryFolder()
  path = join(folder, 'referat.db')
})

async function makeStore(): Promise<void> {
  const s = await storeWithRecords(await createStore(path))
  for (let index = 0; index < 40; index += 1) await s.addOrganisation(`Organizacja ${index}`)
  await s.close()
}

/** How an opening is refused, and whether the file is what it was to the last byte. */
async function refusal(open: () => Promise<unknown> = () => openStore(path)) {
  const before = readFileSync(path)
  const error = await open().then(() => null, (reason: unknown) => reason)
  const { code, reason, params } = error instanceof AppError ? error : {}
  return { code, reason, ...(params && { params }), isUnchanged: readFileSync(path).equals(before) }
}
const ioFailed = (reason: Reason) => ({ code: 'io_failed', reason, isUnchanged: true })
const openReadonly = () => openStore(path, { isReadonly: true })

test('a new file has the settings that keep data safe, and opens again with what was stored', async () => {
  const s = await storeWithRecords(await createStore(path))
  const settings = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout', 'temp_store', 'user_version', 'application_id']
  expect(settings.map((name) => s.file.pragma(name, { simple: true }))).toEqual(['wal', 2, 1, 5000, 0, latestVersion, 0x524e474f])
  const { id } = await s.addOrganisation('Alfa')
  await s.close()
  expect(readdirSync(folder)).toEqual(['referat.db'])
  const again = await openStore(path)
  expect(await again.read.selectFrom('organisation').select(['id', 'name']).execute()).toEqual([{ id, name: 'Alfa' }])
  await again.close()
})

test('every table of the file is strict, except the search index', async () => {
  const store = await createStore(path)
  expect(store.file.prepare(`select name from pragma_table_list where type = 'table' and strict = 0 and name not like 'sqlite%'`).pluck().all()).toEqual([])
  await store.close()
})

test('a new file never takes the place of another, and a folder must be there', async () => {
  writeFileSync(path, 'cudzy')
  expect(await refusal(() => createStore(path))).toEqual(ioFailed('file_exists'))
  await expect(createStore(join(folder, 'nie ma', 'referat.db'))).rejects.toMatchObject({ code: 'io_failed', reason: 'folder_missing' })
  await expect(openStore(join(folder, 'nie ma', 'referat.db'))).rejects.toMatchObject({ code: 'io_failed', reason: 'folder_missing' })
  await expect(openStore(join(folder, 'inna.db'))).rejects.toMatchObject({ code: 'io_failed', reason: 'file_missing' })
  expect(readdirSync(folder)).toEqual(['referat.db'])
})

test.each([
  ['empty', ''],
  ['short', 'SQLite format 3\0'],
  ['a text', 'zwykły tekst\n'.repeat(400)],
  ['a zip', `PK\u0003\u0004${'\u0001'.repeat(5000)}`],
])('a file that is no database is refused and not changed: %s', async (_, content) => {
  writeFileSync(path, content)
  expect(await refusal()).toEqual(ioFailed('not_a_database'))
  expect(await refusal(openReadonly)).toEqual(ioFailed('not_a_database'))
})

test('a folder in the place of the file is refused', async () => {
  mkdirSync(path)
  await expect(openStore(path)).rejects.toMatchObject({ code: 'io_failed', reason: 'not_a_database' })
})

test('a database of another program is refused, and nothing is written beside it either', async () => {
  const other = new Database(path)
  other.exec('create table t (x)')
  other.close()
  expect(await refusal()).toEqual(ioFailed('foreign_database'))
  expect(readdirSync(folder)).toEqual(['referat.db'])
})

test('a file from a newer version of the program is refused with both versions, also when its number is still only in the write-ahead log', async () => {
  await makeStore()
  const newer = new Database(path)
  newer.pragma(`user_version = ${latestVersion + 10}`)
  const kept = new Database(path, { readonly: true })
  kept.prepare('select count(*) from organisation').get()
  const expected = { code: 'rule_broken', reason: 'newer_database', params: { version: latestVersion + 10, known: latestVersion }, isUnchanged: true }
  expect(await refusal()).toEqual(expected)
  newer.pragma('wal_checkpoint(truncate)')
  newer.close()
  kept.close()
  expect(await refusal()).toEqual(expected)
})

test('a damaged file is refused and not changed; it can still be opened for checking', async () => {
  await makeStore()
  const bytes = readFileSync(path)
  const { pageSize, root } = pageOf('organisation')
  bytes.fill(0xff, (root - 1) * pageSize + 8, root * pageSize)
  writeFileSync(path, bytes)
  expect(await refusal()).toEqual(ioFailed('damaged_database'))
  expect(await refusal(openReadonly)).toEqual(ioFailed('damaged_database'))
  const store = openForChecking(path)
  expect(store.file.pragma('user_version', { simple: true })).toBe(latestVersion)
  await store.close()
})

test('a file cut in half is refused and not changed', async () => {
  await makeStore()
  writeFileSync(path, readFileSync(path).subarray(0, statSync(path).size / 2))
  expect(await refusal()).toEqual(ioFailed('damaged_database'))
})

function pageOf(table: string): { pageSize: number; root: number } {
  const file = new Database(path, { readonly: true })
  const root = Number(file.prepare('select rootpage from sqlite_schema where name = ?').pluck().get(table))
  const pageSize = Number(file.pragma('page_size', { simple: true }))
  file.close()
  return { pageSize, root }
}

test('a file held by another program is said to be locked', async () => {
  await makeStore()
  const other = new Database(path)
  other.pragma('locking_mode = exclusive')
  other.exec('begin exclusive')
  await expect(openStore(path)).rejects.toMatchObject({ code: 'io_failed', reason: 'file_locked' })
  other.close()
})

test('a read-only opening reads beside a window and cannot write', async () => {
  const window = await storeWithRecords(await createStore(path))
  await window.addOrganisation('Alfa')
  const reader = await openStore(path, { isReadonly: true })
  const names = () => reader.read.selectFrom('organisation').select('name').orderBy('name').execute()
  expect(await names()).toEqual([{ name: 'Alfa' }])
  await window.addOrganisation('Beta')
  expect(await names()).toEqual([{ name: 'Alfa' }, { name: 'Beta' }])
  const writing = storeWithRecords(reader).then((records) => records.addOrganisation('Gamma'))
  await expect(writing).rejects.toMatchObject({ code: 'io_failed', reason: 'read_only' })
  await reader.close()
  await window.close()
})

test('a store that was never asked anything is closed as well', async () => {
  const store = await createStore(path)
  await store.close()
  expect(store.file.open).toBe(false)
})
