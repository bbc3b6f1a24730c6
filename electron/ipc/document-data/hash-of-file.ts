import { createHash } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'
import { codeOf } from '#electron/store/store-error.ts'

/** Size and SHA-256 of a file, however large. `io_failed` (`file_missing`, `file_unreadable`), `cancelled`. */
export async function hashOfFile(path: string, signal: AbortSignal): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256')
  let bytes = 0
  try {
    // A pipe or a device would be read without end.
    if (!statSync(path).isFile()) throw new AppError('io_failed', { reason: 'file_unreadable' })
    for await (const piece of createReadStream(path, { signal })) {
      hash.update(piece as Buffer)
      bytes += (piece as Buffer).length
    }
  } catch (error) {
    if (signal.aborted) throw new AppError('cancelled', { cause: error })
    if (error instanceof AppError) throw error
    throw new AppError('io_failed', { reason: codeOf(error) === 'ENOENT' ? 'file_missing' : 'file_unreadable', cause: error })
  }
  return { bytes, sha256: hash.digest('hex') }
}
