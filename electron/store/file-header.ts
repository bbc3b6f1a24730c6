import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { applicationId } from './migrate.ts'
import { latestVersion } from './migrations/index.ts'
import { storeError } from './store-error.ts'

const magic = 'SQLite format 3\0'
const headerBytes = 100

/**
 * Looks at the first bytes only, so that a file of somebody else is never even opened by SQLite (which may write beside it).
 * Offsets: https://www.sqlite.org/fileformat.html#the_database_header.
 * Refuses with `io_failed` (`file_missing`, `folder_missing`, `not_a_database`, `foreign_database`) or `rule_broken` (`newer_database`).
 */
export function assertOurFile(path: string): void {
  const header = readHeader(path)
  if (header.length < headerBytes || header.toString('latin1', 0, magic.length) !== magic) throw new AppError('io_failed', { reason: 'not_a_database' })
  if (header.readInt32BE(68) !== applicationId) throw new AppError('io_failed', { reason: 'foreign_database' })
  const version = header.readInt32BE(60)
  if (version > latestVersion) throw new AppError('rule_broken', { reason: 'newer_database', params: { version, known: latestVersion } })
}

/** `io_failed` (`folder_missing`) when there is no such folder. */
export function assertFolder(folder: string): void {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new AppError('io_failed', { reason: 'folder_missing' })
}

function readHeader(path: string): Buffer {
  assertFolder(dirname(path))
  try {
    if (statSync(path).isDirectory()) throw new AppError('io_failed', { reason: 'not_a_database' })
    const handle = openSync(path, 'r')
    try {
      const header = Buffer.alloc(headerBytes)
      return header.subarray(0, readSync(handle, header, 0, headerBytes, 0))
    } finally {
      closeSync(handle)
    }
  } catch (error) {
    throw storeError(error)
  }
}
