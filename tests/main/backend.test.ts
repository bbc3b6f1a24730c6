import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openBackend } from '#electron/main/backend.ts'
import type { Backend } from '#electron/main/bridge.ts'
import { makeHandles } from '#electron/platform/handles.ts'
import { describeError } from '#electron/platform/log.ts'
import { resourcesDir } from '#electron/platform/paths.ts'
import { createBackup } from '#electron/store/backup.ts'
import { createOfficeStore } from '#electron/store/create-office-store.ts'
import { connect } from '#electron/store/open.ts'

const quiet = { onProgress: () => undefined }
const later = (seconds: number) => void (now = new Date(now.getTime() + seconds * 1000))
let folder: string
let path: string
let now: Date
let logged: string[]
let changes: number
let backend: Backend | undefined

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-backend-'))
  path = join(folder, 'referat.db')
  now = new Date('2026-11-21T12:00:00Z')
  logged = []
  changes = 0
})
afterEach(async () => {
  await backend?.close()
  backend = undefined
  rmSync(folder, { recursive: true, force: true })
})

async function open(): Promise<Backend> {
  backend = await openBackend({
    dataFolder: folder, version: '0.0.0', workerEntry: new URL('../../electron/jobs/worker.ts', import.meta.url), clock: () => now, log: (name, error) => void logged.push(`${name} ${describeError(error)}`),
    handles: makeHandles(), chooseFile: async () => null, chooseFiles: async () => [], renderPdf: async () => Buffer.from('%PDF-1.7'), print: async () => ({ printed: true }), toggleRoom: async () => ({ isOpen: true }), onChanged: () => void (changes += 1),
  })
  return backend
}

/** What an operation gave, or why it refused. */
async function ask(name: string, input: unknown = {}): Promise<unknown> {
  const reply = await backend!.dispatch(name, input, quiet)
  return reply.ok ? reply.value : reply.error.reason ?? reply.error.code
}

async function makeFile(file: string): Promise<void> {
  await (await createOfficeStore(file, { resourcesDir: resourcesDir(), now, actor: 'anna', withSample: false })).close()
}

test('the first start makes a file and puts aside what an earlier one left', async () => {
  writeFileSync(`${path}-wal`, 'dawne zapisy')
  await open()
  expect([await ask('organisations.list'), readFileSync(`${path}-wal.left-2026-11-21T12-00-00Z`, 'utf8'), logged]).toMatchObject([{ total: 0 }, 'dawne zapisy', []])
})

test('a file held by another program is tried again at the next call, not within a second, and then everything works, backups too', async () => {
  await makeFile(path)
  const other = connect(path)
  other.pragma('locking_mode = exclusive')
  other.exec('begin exclusive')
  await open()
  other.exec('rollback')
  other.close()
  const changesBefore = changes
  expect([await ask('organisations.list'), changes - changesBefore]).toEqual(['file_locked', 0])
  later(1)
  const answers = await Promise.all([ask('organisations.list'), ask('organisations.list')])
  expect([answers, changes > changesBefore, await ask('backups.create'), await ask('settings.status')]).toMatchObject([[{ total: 0 }, { total: 0 }], true, { isVerified: true }, { lastBackupIsVerified: true, backupProblem: null }])
})

test('while a copy is being restored nobody gets at the file, jobs neither, and no second restore begins', async () => {
  await open()
  const { id } = (await ask('backups.create')) as { id: string } // a row of the list of backups
  await ask('organisations.create', { name: 'Po kopii' })
  const restoring = ask('backups.restore', { id })
  await setImmediate()
  const meanwhile = await Promise.all([ask('organisations.list'), ask('backups.create'), ask('backups.verify', { id }), ask('backups.restore', { id })])
  expect([await restoring, meanwhile]).toMatchObject([{ restored: id }, ['busy', 'busy', 'busy', 'busy']])
  expect([await ask('organisations.list'), await ask('backups.create'), logged.filter((line) => !line.includes('io_failed/busy'))]).toMatchObject([{ total: 0 }, { isVerified: true }, []])
})

test('a copy of another database is refused before anything is closed, unless nothing was entered yet', async () => {
  const foreign = join(folder, 'inna.db')
  await makeFile(foreign)
  mkdirSync(join(folder, 'kopie'))
  now = new Date('2026-11-22T12:00:00Z')
  const { name: id } = await createBackup({ path: foreign, folder: join(folder, 'kopie'), at: now.toISOString(), why: 'asked' })
  await open()
  await ask('organisations.create', { name: 'Nasza' })
  expect([await ask('backups.restore', { id }), await ask('organisations.list')]).toMatchObject(['foreign_backup', { total: 1 }])
  const [row] = ((await ask('organisations.list')) as { rows: { id: string }[] }).rows // one row, created above
  await ask('organisations.remove', { id: row?.id })
  expect(await ask('backups.restore', { id })).toMatchObject({ restored: id })
})

test('a damaged file takes any copy, and its schedule begins with it', async () => {
  await makeFile(path)
  mkdirSync(join(folder, 'kopie'))
  const { name: id } = await createBackup({ path, folder: join(folder, 'kopie'), at: now.toISOString(), why: 'asked' })
  writeFileSync(path, 'zwykła notatka')
  await open()
  expect([await ask('organisations.list'), await ask('backups.create'), await ask('backups.restore', { id })]).toMatchObject(['not_a_database', 'not_a_database', { restored: id }])
  expect([await ask('organisations.list'), await ask('backups.create'), await ask('settings.status')]).toMatchObject([{ total: 0 }, { isVerified: true }, { backupProblem: null }])
})

test('closing lets go of the file and its lock', async () => {
  await open()
  await backend!.close()
  expect([readdirSync(folder).sort(), await ask('organisations.list')]).toEqual([['kopie', 'referat.db'], 'busy'])
})
