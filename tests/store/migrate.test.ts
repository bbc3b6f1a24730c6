import Database from 'better-sqlite3'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createBackup, listBackups } from '#electron/store/backup.ts'
import { applicationId, migrate } from '#electron/store/migrate.ts'
import { latestVersion, migrations, type Migration } from '#electron/store/migrations/index.ts'
import { createStore, openStore } from '#electron/store/open.ts'
import { verifyBackup } from '#electron/store/verify-backup.ts'
import { storeWithRecords } from './store-with-records.ts'
import { temporaryFolder } from './temporary-folder.ts'

const first: Migration = { version: 10, name: 'first', sql: `create table parent (id integer primary key) strict; create table child (id integer primary key, parent integer references parent) strict` }
const second: Migration = { version: 20, name: 'second', sql: `insert into parent values (1); insert into child values (1, 1)` }
const rebuild: Migration = { version: 30, name: 'rebuild', sql: `create table newParent (id integer primary key, name text) strict; insert into newParent select id, null from parent; drop table parent; alter table newParent rename to parent` }
const broken: Migration = { version: 40, name: 'broken', sql: `insert into parent values (2, 'x'); insert into nowhere values (1)` }
const dangling: Migration = { version: 40, name: 'dangling', sql: `delete from parent` }

const state = (file: Database.Database) => ({
  version: file.pragma('user_version', { simple: true }),
  tables: file.prepare(`select name from sqlite_schema where type = 'table' order by name`).pluck().all(),
})

test('steps are numbered by tens, in order, each name once', () => {
  const versions = migrations.map(({ version }) => version)
  expect(versions).toEqual(versions.map((_, index) => (index + 1) * 10))
  expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length)
})

test('all pending steps are taken in order, a table with references to it can be rebuilt, and a second run does nothing', () => {
  const file = new Database(':memory:')
  migrate(file, [first, second])
  migrate(file, [first, second, rebuild])
  const after = state(file)
  migrate(file, [first, second, rebuild])
  expect([after, state(file)]).toEqual([{ version: 30, tables: ['child', 'parent'] }, { version: 30, tables: ['child', 'parent'] }])
  expect([file.prepare('select * from parent').all(), file.pragma('foreign_keys', { simple: true }), file.pragma('application_id', { simple: true })]).toEqual([[{ id: 1, name: null }], 1, applicationId])
})

test.each([['a step that fails', broken, 'no such table'], ['a step that leaves a reference to nothing', dangling, 'unexpected']])('%s takes back every step of this run', (_, last, message) => {
  const file = new Database(':memory:')
  migrate(file, [first])
  const before = state(file)
  expect(() => migrate(file, [first, second, rebuild, last])).toThrow(message)
  expect([state(file), file.prepare('select count(*) from parent').pluck().get(), file.pragma('foreign_keys', { simple: true })]).toEqual([before, 0, 1])
})

test('a file ahead of the program is refused', () => {
  const file = new Database(':memory:')
  migrate(file, [first, second])
  expect(() => migrate(file, [first])).toThrow(expect.objectContaining({ code: 'rule_broken', reason: 'newer_database', params: { version: 20, known: 10 } }))
})

/** A file as an older program left it: today's tables under an older number, so that today's step fails on them. */
async function olderFile(path: string): Promise<void> {
  const s = await storeWithRecords(await createStore(path))
  await s.addOrganisation('Alfa')
  s.file.pragma('user_version = 5')
  await s.close()
}

test('before a file with data changes its form a verified copy is made; when the change fails, the file is as it was', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'referat.db')
  await olderFile(path)
  const beforeMigration = async (step: { path: string }) => {
    await createBackup({ path: step.path, folder, at: '2026-11-21T12:00:00.000Z', why: 'migration' })
  }
  await expect(openStore(path, { beforeMigration })).rejects.toThrow('already exists')
  const [backup] = listBackups(folder)
  expect(backup).toMatchObject({ why: 'migration', version: 5, operation: 1 })
  expect((await verifyBackup(backup!.path)).isWhole).toBe(true)
  const file = new Database(path, { readonly: true })
  expect([file.pragma('user_version', { simple: true }), file.prepare('select name from organisation').pluck().all()]).toEqual([5, ['Alfa']])
  file.close()
})

test('when the copy cannot be made, nothing is changed', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'referat.db')
  await olderFile(path)
  const beforeMigration = async () => {
    await createBackup({ path, folder: join(folder, 'nie ma'), at: '2026-11-21T12:00:00.000Z', why: 'migration' })
  }
  await expect(openStore(path, { beforeMigration })).rejects.toMatchObject({ reason: 'folder_missing' })
  expect(readdirSync(folder).filter((name) => !/-(wal|shm)$/.test(name))).toEqual(['referat.db'])
})

test('an older file is not opened for reading only, because its form must change first', async () => {
  const path = join(temporaryFolder(), 'referat.db')
  await olderFile(path)
  await expect(openStore(path, { isReadonly: true })).rejects.toMatchObject({ code: 'rule_broken', reason: 'older_database', params: { version: 5, known: latestVersion } })
})
