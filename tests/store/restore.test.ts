import Database from 'better-sqlite3'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { backUpStore, listBackups } from '#electron/store/backup.ts'
import { createStore, openStore } from '#electron/store/open.ts'
import { latestVersion } from '#electron/store/migrations/index.ts'
import { restoreBackup, type RestoreStep } from '#electron/store/restore.ts'
import { verifyBackup } from '#electron/store/verify-backup.ts'
import { storeWithRecords } from './store-with-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

const now = '2026-11-21T12:00:00.000Z'
let path: string
let folder: string
let backup: string
/** A database holding Alfa and Beta, and a copy from the time of Alfa alone. */
beforeEach(async () => {
  path = join(temporaryFolder(), 'referat.db')
  folder = join(dirname(path), 'kopie')
  mkdirSync(folder)
  const s = await storeWithRecords(await createStore(path))
  await s.addOrganisation('Alfa')
  backup = (await backUpStore(s, { folder, at: '2026-11-20T12:00:00.000Z', why: 'hourly' })).path
  await s.addOrganisation('Beta')
  await s.close()
})
const restore = (request: { backup?: string; backupFolder?: string; onStep?: (step: RestoreStep) => void } = {}) => restoreBackup({ path, backup, backupFolder: folder, now, ...request })

async function namesIn(file: string): Promise<string[]> {
  const store = await openStore(file, { isReadonly: true })
  const rows = await store.read.selectFrom('organisation').select('name').orderBy('name').execute()
  await store.close()
  return rows.map(({ name }) => name)
}

test('the copy takes the place of the database, the state before it is a verified copy, and work goes on', async () => {
  const { kept, isKeptDamaged } = await restore()
  expect([await namesIn(path), await namesIn(kept!), isKeptDamaged]).toEqual([['Alfa'], ['Alfa', 'Beta'], false])
  expect((await verifyBackup(kept!)).isWhole).toBe(true)
  expect(listBackups(folder).map(({ why }) => why)).toEqual(['restore', 'hourly'])
  const s = await storeWithRecords(await openStore(path))
  expect((await s.addOrganisation('Gamma')).operation).toBe(2)
  expect(await s.faults()).toEqual([])
  await s.close()
  await restore({ backup: kept! })
  expect(await namesIn(path)).toEqual(['Alfa', 'Beta'])
})

test('a database that is gone is put back', async () => {
  rmSync(path)
  expect(await restore()).toEqual({ kept: null, isKeptDamaged: false })
  expect(await namesIn(path)).toEqual(['Alfa'])
})

/** As a killed process leaves it: the last write is only in the write-ahead log. */
async function leaveUnsettled(): Promise<void> {
  const s = await storeWithRecords(await openStore(path))
  await s.addOrganisation('Gamma')
  for (const end of ['', '-wal']) copyFileSync(path + end, `${path}${end}.aside`)
  await s.close()
  for (const end of ['', '-wal']) copyFileSync(`${path}${end}.aside`, path + end)
  for (const end of ['', '-wal']) rmSync(`${path}${end}.aside`)
}

test('what a killed process left in the write-ahead log is kept, and does not get into the restored file', async () => {
  await leaveUnsettled()
  const { kept } = await restore()
  expect([await namesIn(kept!), await namesIn(path)]).toEqual([['Alfa', 'Beta', 'Gamma'], ['Alfa']])
})

test('a damaged database is kept byte for byte, with its write-ahead log, and replaced', async () => {
  await leaveUnsettled()
  const bytes = readFileSync(path)
  bytes.fill(0xaa, 4096)
  writeFileSync(path, bytes)
  const log = readFileSync(`${path}-wal`)
  const { kept, isKeptDamaged } = await restore()
  expect([isKeptDamaged, kept?.startsWith(join(folder, 'damaged-2026-11-21T12-00-00Z-'))]).toEqual([true, true])
  expect([readFileSync(kept!).equals(bytes), readFileSync(`${kept}-wal`).equals(log)]).toEqual([true, true])
  expect(await namesIn(path)).toEqual(['Alfa'])
})

test('a file that is no database at all is kept byte for byte and replaced', async () => {
  writeFileSync(path, 'to nie jest baza')
  const { kept } = await restore()
  expect([readFileSync(kept!, 'utf8'), await namesIn(path)]).toEqual(['to nie jest baza', ['Alfa']])
})

/** How a refused restore ends, and what the database then holds. */
async function refusal(request: Parameters<typeof restore>[0]) {
  const error = await restore(request).then(() => null, (reason: unknown) => reason)
  const { code, reason } = error instanceof AppError ? error : {}
  return { code, reason, names: await namesIn(path), parts: readdirSync(dirname(path)).filter((name) => name.includes('.part')) }
}
const untouched = { names: ['Alfa', 'Beta'], parts: [] }

test('a copy that is damaged, missing or no copy at all is not used', async () => {
  expect(await refusal({ backup: join(folder, 'nie ma.db') })).toEqual({ code: 'io_failed', reason: 'backup_missing', ...untouched })
  const bytes = readFileSync(backup)
  bytes[bytes.length - 5]! ^= 1
  writeFileSync(backup, bytes)
  expect(await refusal({})).toEqual({ code: 'io_failed', reason: 'backup_damaged', ...untouched })
  writeFileSync(join(folder, 'list.db'), 'to nie jest kopia')
  expect(await refusal({ backup: join(folder, 'list.db') })).toEqual({ code: 'io_failed', reason: 'backup_damaged', ...untouched })
})

test('a copy from a newer version of the program is not used, and said to be newer', async () => {
  const copy = new Database(backup)
  copy.pragma(`user_version = ${latestVersion + 10}`)
  copy.close()
  rmSync(`${backup}.json`)
  expect(await refusal({})).toEqual({ code: 'rule_broken', reason: 'newer_database', ...untouched })
})

test('when the present state cannot be kept, nothing is replaced', async () => {
  expect(await refusal({ backupFolder: join(folder, 'nie ma') })).toEqual({ code: 'io_failed', reason: 'folder_missing', ...untouched })
})

test('a database that somebody is reading is not replaced', async () => {
  const reader = new Database(path, { readonly: true })
  const rows = reader.prepare('select * from organisation').iterate()
  rows.next()
  expect(await refusal({})).toEqual({ code: 'io_failed', reason: 'busy', ...untouched })
  rows.return?.()
  reader.close()
})

test.each<RestoreStep>(['verified', 'kept', 'copied', 'ready'])('a failure after it was %s leaves the old database in place', async (failsAt) => {
  const onStep = (step: RestoreStep) => {
    if (step === failsAt) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  }
  expect(await refusal({ onStep })).toEqual({ code: 'io_failed', reason: 'disk_full', ...untouched })
})
