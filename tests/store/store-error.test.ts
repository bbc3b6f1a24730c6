import { expect, test } from 'vitest'
import { AppError } from '#shared/errors.ts'
import { storeError } from '#electron/store/store-error.ts'

const withCode = (code: string) => Object.assign(new Error('text in any language'), { code })

test.each([
  ['SQLITE_FULL', 'disk_full'],
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
  ['SQLITE_READONLY', 'read_only'],
  ['SQLITE_READONLY_DBMOVED', 'read_only'],
  ['SQLITE_CANTOPEN', 'read_only'],
  ['EACCES', 'read_only'],
  ['EPERM', 'read_only'],
  ['EROFS', 'read_only'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
  ['SQLITE_LOCKED_SHAREDCACHE', 'busy'],
  ['EBUSY', 'file_locked'],
  ['SQLITE_NOTADB', 'not_a_database'],
  ['SQLITE_CORRUPT', 'damaged_database'],
  ['SQLITE_CORRUPT_VTAB', 'damaged_database'],
  ['ENOENT', 'file_missing'],
  ['ENOTDIR', 'folder_missing'],
  ['EEXIST', 'file_exists'],
  ['SQLITE_IOERR_FSYNC', undefined],
  ['EIO', undefined],
])('%s means %s, and the cause is kept', (code, reason) => {
  const cause = withCode(code)
  expect(storeError(cause)).toMatchObject({ code: 'io_failed', reason, cause })
})

test('stopping on request is "cancelled"', () => {
  const stop = new AbortController()
  stop.abort()
  expect(storeError(stop.signal.reason)).toMatchObject({ code: 'cancelled' })
})

test('what is already worded, and what is a fault of the program, comes back as it was', () => {
  const own = new AppError('conflict', { reason: 'edited_meanwhile' })
  const fault = withCode('SQLITE_CONSTRAINT_NOTNULL')
  expect([storeError(own), storeError(fault)]).toEqual([own, fault])
  expect(storeError('text')).toMatchObject({ code: 'unexpected', cause: 'text' })
})
