import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeLog } from '#electron/platform/log.ts'
import { AppError } from '#shared/errors.ts'

let folder: string
const now = () => new Date('2026-06-15T08:00:00Z')

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'referat-log-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

const logged = () => readFileSync(join(folder, 'referat.log'), 'utf8').split('\n')

test('a line holds the moment, the operation and the kinds of the errors, never an input, a path or a name', () => {
  const log = makeLog(folder, now)
  const full = Object.assign(new TypeError('cannot write /home/jan.kowalski/baza.db'), { code: 'SQLITE_FULL' })
  log('meetings.update', new AppError('io_failed', { reason: 'disk_full', params: { name: 'Jan Kowalski' }, cause: full }))
  log('Jan Kowalski, tel. 600 700 800', Object.assign(new Error('x'), { code: 'Jan Kowalski' }))
  log('start', 'Jan Kowalski')
  expect(logged()).toEqual(['2026-06-15T08:00:00.000Z meetings.update io_failed/disk_full <- TypeError SQLITE_FULL', '2026-06-15T08:00:00.000Z unknown Error', '2026-06-15T08:00:00.000Z start not an error', ''])
})

test('causes that form a circle end after four', () => {
  const error = new Error('x')
  error.cause = error
  makeLog(folder, now)('start', error)
  expect(logged()[0]).toBe('2026-06-15T08:00:00.000Z start Error <- Error <- Error <- Error')
})

test('a full log is set aside once, so that two files of a quarter of a megabyte are the most there is', () => {
  const log = makeLog(folder, now)
  for (const filler of ['a', 'b']) {
    writeFileSync(join(folder, 'referat.log'), filler.repeat(256 * 1024 + 1))
    log('start', new Error('x'))
  }
  expect([readdirSync(folder).sort(), readFileSync(join(folder, 'referat.log.1'), 'utf8')[0], statSync(join(folder, 'referat.log')).size < 100]).toEqual([['referat.log', 'referat.log.1'], 'b', true])
})

test('a folder that cannot be written does not turn one failure into two', () => {
  writeFileSync(join(folder, 'a-file'), '')
  expect(() => makeLog(join(folder, 'a-file', 'logs'), now)('start', new Error('x'))).not.toThrow()
})
