import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'

const sqliteMark = 'SQLite format 3\0'
/** What SQLite and the backups keep beside a database, by what is added to its name. */
const companions = ['-wal', '-shm', '-journal', '.json']

/** Refuses to let a document take the place of a database, of what lies beside one (`io_failed`, `file_is_data`), or of what is no ordinary file (`bad_file_name`). */
export function assertReplaceable(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false })
  if (found && !found.isFile()) throw new AppError('io_failed', { reason: 'bad_file_name' })
  const owners = companions.filter((ending) => path.endsWith(ending)).map((ending) => path.slice(0, -ending.length))
  if ([path, ...owners].some(isDatabase)) throw new AppError('io_failed', { reason: 'file_is_data' })
}

function isDatabase(path: string): boolean {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(sqliteMark.length)
    return readSync(file, start, 0, start.length, 0) === start.length && start.toString('latin1') === sqliteMark
  } finally {
    closeSync(file)
  }
}
