import { readFile, stat } from 'node:fs/promises'
import { AppError } from '#shared/errors.ts'
import { tableCaps } from './table-file.ts'

const missing = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'])

/** The bytes of a file that somebody sent. `io_failed`: `file_missing`, `file_unreadable` (another program holds it), `file_too_large` before it is read, `not_a_table` for a folder or a device. */
export async function readFileCapped(path: string, mostBytes = tableCaps.fileBytes): Promise<Uint8Array> {
  try {
    const about = await stat(path)
    if (!about.isFile()) throw new AppError('io_failed', { reason: 'not_a_table' })
    if (about.size > mostBytes) throw new AppError('io_failed', { reason: 'file_too_large' })
    return await readFile(path)
  } catch (error) {
    if (error instanceof AppError) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new AppError('io_failed', { reason: missing.has(code) ? 'file_missing' : 'file_unreadable', cause: error })
  }
}
