import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { backUpStore, createBackup, listBackups, type Backup, type BackupStep } from '#electron/store/backup.ts'
import { createStore, openStore } from '#electron/store/open.ts'
import { lastBackup } from '#electron/store/scratch.ts'
import { thinBackups } from '#electron/store/thin-backups.ts'
import { verifyBackup } from '#electron/store/verify-backup.ts'
import { latestVersion } from '#electron/store/migrations/index.ts'
import { startWriter } from './start-writer.ts'
import { storeWithRecords, type StoreWithRecords } from './store-with-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

const at = '2026-11-21T12:00:00.000Z'
let s: StoreWithRecords
let folder: string
beforeEach(async () => {
  const place = temporaryFolder()
  folder = join(place, 'kopie')
  mkdirSync(folder)
  s = await storeWithRecords(await createStore(join(place, 'referat.db')))
  await s.addOrganisation('Alfa')
  await s.addPerson('Jan')
})
const backUp = (moment = at) => backUpStore(s, { folder, at: moment, why: 'hourly' })
const failing = (checks: { check: string; ok: boolean }[]) => checks.filter(({ ok }) => !ok).map(({ check }) => check)

test('a copy is named by its moment and its anchor, says what it holds, and can be opened', async () => {
  const backup = await backUp()
  const head = await s.db.selectFrom('operation').select('hash').where('id', '=', 2).executeTakeFirstOrThrow()
  const hash = head.hash.toString('hex')
  expect(backup).toMatchObject({ name: `referat-2026-11-21T12-00-00Z-op2-${hash.slice(0, 8)}.db`, at, why: 'hourly', version: latestVersion, operation: 2, anchor: { operation: 2, hash }, rows: { organisation: 1, person: 1, operation: 2, change: 2, duty: 0 } })
  expect(readdirSync(folder).sort()).toEqual([backup.name, `${backup.name}.json`])
  expect(listBackups(folder)).toEqual([backup])
  expect(await verifyBackup(backup.path)).toMatchObject({ isWhole: true, manifest: { name: backup.name } })
  const copy = await openStore(backup.path, { isReadonly: true })
  expect(await copy.read.selectFrom('organisation').select('name').execute()).toEqual([{ name: 'Alfa' }])
  await copy.close()
})

test('the store remembers its newest copy, and whether records changed since', async () => {
  expect(await lastBackup(s.read)).toBeNull()
  const first = await backUp()
  expect(await lastBackup(s.read)).toEqual({ name: first.name, at, operation: 2, bytes: first.bytes, isCurrent: true })
  await s.addPerson('Ewa')
  expect(await lastBackup(s.read)).toMatchObject({ isCurrent: false })
  await backUp('2026-11-21T13:00:00.000Z')
  expect(await lastBackup(s.read)).toMatchObject({ at: '2026-11-21T13:00:00.000Z', operation: 3, isCurrent: true })
})

test('two copies in one second do not meet, and a store without operations can be copied', async () => {
  const [first, second] = [await backUp(), await backUp()]
  expect([second.name, listBackups(folder).length]).toEqual([first.name.replace('.db', '-2.db'), 2])
  const empty = await createStore(join(folder, 'empty.db'))
  const copy = await backUpStore(empty, { folder, at, why: 'start' })
  expect(copy).toMatchObject({ name: 'referat-2026-11-21T12-00-00Z-op0-empty.db', lineage: null, operation: null, anchor: null })
  await empty.close()
})

test('an operation that may still grow is no anchor: a copy made behind the window\'s back still checks after the next keystroke', async () => {
  const a = await s.addOrganisation('B')
  await s.patch('organisation', a.id, { name: 'Be' }, { session: 'form' })
  const { path, operation, anchor } = await createBackup({ path: s.path, folder, at, why: 'hourly' })
  expect([operation, anchor?.operation]).toEqual([4, 3])
  expect((await verifyBackup(path)).isWhole).toBe(true)
  expect(await s.patch('organisation', a.id, { name: 'Bet' }, { session: 'form' })).toBe(4)
  await backUp()
  expect(await s.patch('organisation', a.id, { name: 'Beta' }, { session: 'form' })).toBe(5)
})

test('writes that another process makes meanwhile do not spoil the copies', async () => {
  const writer = await startWriter(s.path)
  for (let index = 0; index < 5; index += 1) {
    await writer.nextOperation()
    const { path } = await createBackup({ path: s.path, folder, at, why: 'hourly' })
    expect(await verifyBackup(path)).toMatchObject({ isWhole: true })
  }
  await writer.kill()
})

test.each<BackupStep>(['copied', 'hashed'])('a copy cancelled after it was %s leaves nothing', async (cancelAt) => {
  const stop = new AbortController()
  const onStep = (step: BackupStep) => {
    if (step === cancelAt) stop.abort()
  }
  await expect(createBackup({ path: s.path, folder, at, why: 'asked', signal: stop.signal, onStep })).rejects.toMatchObject({ code: 'cancelled' })
  expect(readdirSync(folder)).toEqual([])
})

test('a copy that cannot be made leaves nothing and says why', async () => {
  await expect(createBackup({ path: s.path, folder: join(folder, 'nie ma'), at, why: 'asked' })).rejects.toMatchObject({ code: 'io_failed', reason: 'folder_missing' })
  await expect(createBackup({ path: s.path, folder: '/proc', at, why: 'asked' })).rejects.toMatchObject({ code: 'io_failed' })
  const broken = () => {
    throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  }
  await expect(createBackup({ path: s.path, folder, at, why: 'asked', onStep: broken })).rejects.toMatchObject({ code: 'io_failed', reason: 'disk_full' })
  writeFileSync(join(folder, 'cudzy.db'), 'x')
  await expect(createBackup({ path: join(folder, 'cudzy.db'), folder, at, why: 'asked' })).rejects.toMatchObject({ reason: 'not_a_database' })
  expect(readdirSync(folder)).toEqual(['cudzy.db'])
})

test.each([
  ['a byte changed', flipByte, ['file']],
  ['cut short', (path: string) => writeFileSync(path, readFileSync(path).subarray(0, 8192)), ['file', 'integrity']],
  ['emptied', (path: string) => writeFileSync(path, ''), ['file', 'integrity']],
  ['not a copy at all', (path: string) => writeFileSync(path, 'x'.repeat(9000)), ['file', 'integrity']],
])('a copy that is no longer what was written is found: %s', async (_, spoil, expected) => {
  const { path } = await backUp()
  spoil(path)
  const { isWhole, checks } = await verifyBackup(path)
  expect([isWhole, failing(checks)]).toEqual([false, expected])
})

/** In the part of the header that SQLite does not use, so that only the bytes themselves can tell. */
function flipByte(path: string): void {
  const bytes = readFileSync(path)
  bytes[80]! ^= 1
  writeFileSync(path, bytes)
}

test('history rewritten whole inside a copy is found by the anchor, and a missing row by the count', async () => {
  const { path, name } = await backUp()
  const manifest = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as Record<string, unknown>
  writeFileSync(`${path}.json`, JSON.stringify({ ...manifest, anchor: { operation: 2, hash: '0'.repeat(64) } }))
  expect(failing((await verifyBackup(path)).checks)).toEqual(['journal'])
  writeFileSync(`${path}.json`, JSON.stringify({ ...manifest, rows: { ...(manifest.rows as object), person: 2 } }))
  expect((await verifyBackup(path)).checks.at(-1)).toEqual({ check: 'rows', ok: false, detail: 'person: 1 rows instead of 2' })
  expect(name).toBe(manifest.name)
})

test('a copy brought from elsewhere, without its manifest, is checked by itself; one that is gone is said to be missing', async () => {
  const { path } = await backUp()
  copyFileSync(path, join(folder, 'przyniesiona.db'))
  expect(await verifyBackup(join(folder, 'przyniesiona.db'))).toMatchObject({ isWhole: true, manifest: null })
  rmSync(path)
  await expect(verifyBackup(path)).rejects.toMatchObject({ code: 'io_failed', reason: 'backup_missing' })
  expect(listBackups(folder)).toEqual([])
})

test('thinning keeps the ladder, the way back from a restore, and everything that is not surely ours', async () => {
  const hours = Array.from({ length: 30 }, (_, index) => new Date(Date.parse('2026-11-01T00:30:00.000Z') + index * 60 * 60 * 1000).toISOString())
  const made: Backup[] = []
  for (const [index, moment] of hours.entries()) made.push(await createBackup({ path: s.path, folder, at: moment, why: index === 2 ? 'restore' : 'hourly' }))
  flipByte(made[3]!.path)
  for (const name of ['referat-2026-11-01T05-00-00Z-op1-00000000.db', 'notatki.txt', 'notatki.txt.json', 'dziwne.db.json']) writeFileSync(join(folder, name), '{"format":"referat-backup-1","name":"../dziwne.db"}')
  const before = readdirSync(folder)
  const removed = await thinBackups(folder, '2026-11-02T06:00:00.000Z')
  expect(removed.sort()).toEqual([0, 1, 4, 5].map((index) => made[index]!.name))
  const left = before.filter((name) => !removed.includes(name) && !removed.includes(name.replace(/\.json$/, '')))
  expect(readdirSync(folder)).toEqual(left)
  expect(await thinBackups(folder, '2026-11-02T06:00:00.000Z')).toEqual([])
  expect(await thinBackups(folder, '2027-01-01T00:00:00.000Z')).toEqual([made[2]!.name])
})

test('copies of two databases in one folder are thinned each by itself', async () => {
  const other = await storeWithRecords(await createStore(join(folder, '..', 'inna.db')))
  await other.addOrganisation('Inna')
  const [mine, others] = [await backUp('2026-11-01T10:10:00.000Z'), await backUpStore(other, { folder, at: '2026-11-01T10:20:00.000Z', why: 'hourly' })]
  expect(mine.lineage).not.toBe(others.lineage)
  expect(await thinBackups(folder, at)).toEqual([])
  const later = await backUp('2026-11-01T10:50:00.000Z')
  expect(await thinBackups(folder, at)).toEqual([mine.name])
  expect(listBackups(folder).map(({ name }) => name)).toEqual([later.name, others.name])
  await other.close()
})

test('what a killed process left half-made is removed after a day, and only with its note', async () => {
  const part = 'referat-2026-11-21T12-00-00Z-1.part'
  writeFileSync(join(folder, part), 'pół kopii')
  writeFileSync(join(folder, 'cudzy.part'), 'nie nasz')
  writeFileSync(join(folder, `${part}.json`), JSON.stringify({ format: 'referat-backup-part-1', part, at }))
  expect(await thinBackups(folder, '2026-11-22T11:00:00.000Z')).toEqual([])
  expect(await thinBackups(folder, '2026-11-22T13:00:00.000Z')).toEqual([part])
  expect(readdirSync(folder)).toEqual(['cudzy.part'])
})

test('a folder that is gone is said to be missing', async () => {
  rmSync(folder, { recursive: true })
  expect(() => listBackups(folder)).toThrow(expect.objectContaining({ code: 'io_failed', reason: 'folder_missing' }))
  await expect(thinBackups(folder, at)).rejects.toMatchObject({ code: 'io_failed', reason: 'folder_missing' })
  expect(existsSync(folder)).toBe(false)
})
