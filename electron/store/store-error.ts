import { AppError, type ErrorCode, type Reason } from '#shared/errors.ts'

type Meaning = { code: ErrorCode; reason?: Reason }

const meanings: Record<string, Meaning> = {
  SQLITE_FULL: { code: 'io_failed', reason: 'disk_full' },
  SQLITE_READONLY: { code: 'io_failed', reason: 'read_only' },
  SQLITE_PERM: { code: 'io_failed', reason: 'read_only' },
  SQLITE_CANTOPEN: { code: 'io_failed', reason: 'read_only' },
  SQLITE_BUSY: { code: 'io_failed', reason: 'busy' },
  SQLITE_LOCKED: { code: 'io_failed', reason: 'busy' },
  SQLITE_NOTADB: { code: 'io_failed', reason: 'not_a_database' },
  SQLITE_CORRUPT: { code: 'io_failed', reason: 'damaged_database' },
  SQLITE_IOERR: { code: 'io_failed' },
  ENOSPC: { code: 'io_failed', reason: 'disk_full' },
  EDQUOT: { code: 'io_failed', reason: 'disk_full' },
  EACCES: { code: 'io_failed', reason: 'read_only' },
  EPERM: { code: 'io_failed', reason: 'read_only' },
  EROFS: { code: 'io_failed', reason: 'read_only' },
  EBUSY: { code: 'io_failed', reason: 'file_locked' },
  ETXTBSY: { code: 'io_failed', reason: 'file_locked' },
  ENOENT: { code: 'io_failed', reason: 'file_missing' },
  ENOTDIR: { code: 'io_failed', reason: 'folder_missing' },
  EEXIST: { code: 'io_failed', reason: 'file_exists' },
  EISDIR: { code: 'io_failed', reason: 'not_a_database' },
  EIO: { code: 'io_failed' },
  ABORT_ERR: { code: 'cancelled' },
}

/**
 * What a failure of SQLite or of the file system means here: `io_failed` with its reason, or `cancelled`. By code, never by message;
 * extended result codes (`SQLITE_READONLY_DBMOVED`) mean what their family means. Anything else comes back as it was.
 */
export function storeError(error: unknown): Error {
  if (error instanceof AppError) return error
  const meaning = meaningOf(error)
  if (meaning) return new AppError(meaning.code, { ...(meaning.reason && { reason: meaning.reason }), cause: error })
  return error instanceof Error ? error : new AppError('unexpected', { cause: error })
}

function meaningOf(error: unknown): Meaning | undefined {
  if (error instanceof Error && error.name === 'AbortError') return meanings.ABORT_ERR
  const code = codeOf(error)
  return meanings[code] ?? meanings[code.split('_').slice(0, 2).join('_')]
}

/** The code that SQLite or Node put on an error; empty when there is none. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}
