import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { contract } from '#shared/contract/index.ts'
import { sampleId } from '#electron/store/sample/sample-id.ts'
import { acquireLock } from '#electron/store/lock.ts'
import { connect, openStore } from '#electron/store/open.ts'
import { runCli } from './run-cli.ts'

let folder: string
let db: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referat-cli-'))
  db = join(folder, 'referat.db')
  const { code, err } = await runCli(['init', '--db', db, '--sample'])
  if (code !== 0) throw new Error(err)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const call = async (name: string, input: unknown, file = db) => {
  const { code, out } = await runCli(['call', name, JSON.stringify(input), '--db', file])
  return { code, reply: JSON.parse(out) as { ok: boolean; value: { id: string; total: number; keptAs: string }; error?: unknown } }
}

test('init never overwrites', async () => {
  expect(await runCli(['init', '--db', db])).toEqual({ code: 1, out: '{"ok":false,"error":{"code":"io_failed","reason":"file_exists"}}\n', err: 'io_failed: file_exists\n' })
})

test('init takes nothing in that an earlier database left beside the name', async () => {
  const path = join(folder, 'nowa.db')
  writeFileSync(`${path}-wal`, 'dawne zapisy')
  expect([await runCli(['init', '--db', path]), existsSync(path), readFileSync(`${path}-wal`, 'utf8')]).toEqual([
    { code: 1, out: '{"ok":false,"error":{"code":"io_failed","reason":"file_exists"}}\n', err: 'io_failed: file_exists\n' }, false, 'dawne zapisy',
  ])
})

test('the demo leaves a database alone that is open in a window', async () => {
  const out = join(folder, 'demo')
  const path = join(out, 'referat.db')
  mkdirSync(out)
  copyFileSync(db, path)
  writeFileSync(join(out, 'demo.json'), '["referat.db"]')
  const lock = acquireLock(path, { user: 'anna', now: '2026-11-21T12:00:00.000Z' })
  try {
    const before = statSync(path)
    const { code, err } = await runCli(['demo', '--out', out])
    expect([code, err, statSync(path).ino, readFileSync(path).equals(readFileSync(db))]).toEqual([1, 'rule_broken: database_in_use\n', before.ino, true])
  } finally {
    lock.release()
  }
})

test('what went wrong inside is told on standard error by its kind, in one line, without any text of the database', async () => {
  const path = join(folder, 'broken.db')
  copyFileSync(db, path)
  const file = connect(path)
  file.exec('alter table settings rename to settingsOfSomebody')
  file.close()
  const { code, out, err } = await runCli(['call', 'settings.get', '{}', '--db', path])
  expect([code, out, err]).toEqual([1, '{"ok":false,"error":{"code":"unexpected"}}\n', 'unexpected <- SqliteError SQLITE_ERROR\nunexpected\n'])
})

test('a reader that stops reading ends the program quietly', async () => {
  expect(await runCli(['operations'], { isUnread: true })).toMatchObject({ code: 0, err: '' })
})

test('operations are listed with their JSON Schemas, all of the contract and no more', async () => {
  const rows = JSON.parse((await runCli(['operations'])).out) as { name: string; kind: string; input: { type?: string }; output: object }[]
  expect(rows.map(({ name, kind }) => [name, kind])).toEqual(Object.entries(contract).map(([name, { kind }]) => [name, kind]))
  expect(rows.every(({ input, output }) => input.type === 'object' && typeof output === 'object')).toBe(true)
})

test('call reads from the words or from standard input, and exits by its reply', async () => {
  const asked = await runCli(['call', 'search.everything', '-', '--db', db], { input: '{"text":"lak"}' })
  expect([asked.code, asked.err, (JSON.parse(asked.out) as { value: { rows: { title: string }[] } }).value.rows.map(({ title }) => title)]).toEqual([0, '', ['Fundacja Wzorcowa „Łąka i Las”']])
  expect(await runCli(['call', 'meetings.get', '{"id":"x"}'], { env: { REFERAT_DB: db } })).toEqual({ code: 1, out: '{"ok":false,"error":{"code":"invalid_input","fields":{"id":"not_an_id"}}}\n', err: 'invalid_input: id: not_an_id\n' })
})

test.each([[['fly']], [['call']], [['call', 'meetings.list']], [['call', 'meetings.list', 'nie json', '--db', 'x']], [['init']], [['check', '--db']], [['document', 'stanowisko', '--db', 'x']], [['call', 'a', '{}', 'b', '--db', 'x']], [['init', '--db', 'x', '--fast']]])(
  'wrong usage: %j', async (args) => {
    const { code, out, err } = await runCli(args, { env: { REFERAT_DB: '' } })
    expect([code, out, err.includes('Usage: ')]).toEqual([2, '', true])
  })

test('help is help', async () => {
  expect(await runCli(['--help'])).toMatchObject({ code: 0, err: '', out: expect.stringContaining('call NAME [JSON] --db FILE') })
  expect(await runCli(['call', '--help'])).toMatchObject({ code: 0, out: expect.stringContaining('Usage: referat call NAME') })
})

test('one document, as a file that can be read', async () => {
  const meeting = sampleId('meeting', '2026-06-09-polityka-spoleczna')
  const out = join(folder, 'stanowisko.docx')
  const { code, out: reply } = await runCli(['document', 'stanowisko', '--for', `meeting:${meeting}`, '--format', 'docx', '--out', out, '--checked', '--db', db])
  expect([code, (JSON.parse(reply) as { value: { bytes: number } }).value.bytes]).toEqual([0, readFileSync(out).length])
  expect(await runCli(['document', 'stanowisko', '--for', `roster:${meeting}`, '--format', 'docx', '--out', out, '--db', db])).toMatchObject({ code: 1, err: 'invalid_input: not_for_this: for: not_a_choice\n' })
  expect(await runCli(['document', 'stanowisko', '--for', `meeting:${meeting}`, '--format', 'docx', '--out', join(folder, 'nie', 'ma.docx'), '--checked', '--db', db])).toMatchObject({ code: 1, err: 'io_failed: folder_missing\n' })
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
})

test('check says what it checked, and what is damaged', async () => {
  expect(await runCli(['check', '--db', db])).toEqual({ code: 0, out: 'integrity: ok\nforeign_keys: ok\njournal: ok\ncontents: ok\n', err: '' })
  const damaged = join(folder, 'damaged.db')
  writeFileSync(damaged, readFileSync(db))
  truncateSync(damaged, 40_000)
  expect(await runCli(['check', '--db', damaged])).toMatchObject({ code: 1, err: expect.stringContaining('damaged: integrity') })
})

test('each check has one line, also when SQLite tells a fault in several', async () => {
  const path = join(folder, 'fragmented.db')
  const bytes = readFileSync(db)
  const leaf = 40 * 4096
  bytes.writeUInt8(bytes.readUInt8(leaf + 7) + 9, leaf + 7) // the number of fragmented bytes in a page: https://www.sqlite.org/fileformat.html#b_tree_pages
  writeFileSync(path, bytes)
  const { code, out } = await runCli(['check', '--db', path])
  expect([code, out.split('\n')]).toEqual([1, [expect.stringMatching(/^integrity: .*main.*; .*Fragmentation/), 'foreign_keys: ok', 'journal: ok', 'contents: ok', '']])
})

test('what is not a database of ours is refused and left alone', async () => {
  const note = join(folder, 'note.db')
  writeFileSync(note, 'Szanowni Państwo, to nie jest baza danych, tylko zwykła notatka biurowa.')
  expect(await call('settings.get', {}, note)).toMatchObject({ code: 1, reply: { ok: false, error: { code: 'io_failed', reason: 'not_a_database' } } })
  expect(readFileSync(note, 'utf8')).toContain('zwykła notatka')
  expect(await call('settings.get', {}, join(folder, 'missing.db'))).toMatchObject({ code: 1, reply: { error: { reason: 'file_missing' } } })
})

test('the command line reads beside an open window, and its writes are seen there', async () => {
  const window = await openStore(db)
  try {
    expect((await call('organisations.create', { name: 'Dodana obok okna' })).code).toBe(0)
    expect(await window.read.selectFrom('organisation').select('name').where('name', '=', 'Dodana obok okna').execute()).toHaveLength(1)
  } finally {
    await window.close()
  }
})

test('backup, change, restore', async () => {
  const { reply: made } = await call('backups.create', {})
  const before = (await call('organisations.list', {})).reply.value.total
  await call('organisations.create', { name: 'Po kopii' })
  const { reply: restored } = await call('backups.restore', { id: made.value.id })
  expect([restored.ok, (await call('organisations.list', {})).reply.value.total, existsSync(join(folder, 'kopie', restored.value.keptAs))]).toEqual([true, before, true])
})

test('the status tells of the last backup', async () => {
  const { reply: made } = await call('backups.create', {})
  const { reply } = await call('settings.status', {})
  expect(reply.value).toMatchObject({ lastBackupAt: (made.value as unknown as { at: string }).at, lastBackupIsVerified: true, backupProblem: null }) // a row of the list of backups
})

test('a copy of another database is not put over one with records in it, but into an empty or a damaged one', async () => {
  const { reply: made } = await call('backups.create', {})
  const restoreInto = async (path: string) => (await runCli(['call', 'backups.restore', JSON.stringify({ id: made.value.id }), '--db', path, '--backups', join(folder, 'kopie')])).err
  const [other, empty] = [join(folder, 'other.db'), join(folder, 'empty.db')]
  for (const path of [other, empty]) await runCli(['init', '--db', path])
  await call('organisations.create', { name: 'Inne biuro' }, other)
  expect([await restoreInto(other), await restoreInto(empty)]).toEqual(['rule_broken: foreign_backup\n', ''])
  expect((await call('organisations.list', {}, other)).reply.value.total).toBe(1)
  truncateSync(other, 30_000)
  expect([await restoreInto(other), (await runCli(['check', '--db', other])).code]).toEqual(['', 0])
})

test('a damaged database is restored from its backup, and kept as it was', async () => {
  const { reply: made } = await call('backups.create', {})
  truncateSync(db, 30_000)
  expect((await call('settings.get', {})).reply.ok).toBe(false)
  const { reply } = await call('backups.restore', { id: made.value.id })
  expect([reply.ok, reply.value.keptAs.startsWith('damaged-'), (await runCli(['check', '--db', db])).code]).toEqual([true, true, 0])
})
