import { Unzip, UnzipInflate } from 'fflate'
import { AppError, type Reason } from '#shared/errors.ts'

export type UnzipCaps = {
  maxBytes: number
  maxEntries: number
  /** Asked again and again while bytes come out; what it throws ends the reading. */
  check?: () => void
}

/** 300 kB can inflate to gigabytes: what comes out is counted while it comes out. */
const defaultCaps: UnzipCaps = { maxBytes: 512 * 1024 * 1024, maxEntries: 2000 }

/** The entries of a ZIP file that `isWanted` names. `io_failed`: `read_back_failed` for a file that is no ZIP or is cut short, `file_too_large` for one that grows past the caps. */
export function unzipCapped(bytes: Uint8Array, isWanted: (name: string) => boolean, caps: UnzipCaps = defaultCaps): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>()
  const finished = new Set<string>()
  let [size, entries] = [0, 0]
  const unzip = new Unzip((file) => {
    if (++entries > caps.maxEntries) throw refused('file_too_large')
    if (!isWanted(file.name)) return
    const chunks: Uint8Array[] = []
    parts.set(file.name, chunks)
    file.ondata = (error, chunk, isLast) => {
      size += chunk?.length ?? 0
      // What is thrown here comes back once more as the error of the next chunk.
      if (error) throw (error as unknown) instanceof AppError ? error : refused('read_back_failed', error)
      if (size > caps.maxBytes) throw refused('file_too_large')
      chunks.push(chunk)
      if (isLast) finished.add(file.name)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  try {
    for (let at = 0; at < bytes.length; at += 65_536) {
      caps.check?.()
      unzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length)
    }
  } catch (error) {
    throw error instanceof AppError ? error : refused('read_back_failed', error)
  }
  if (entries === 0 || [...parts.keys()].some((name) => !finished.has(name))) throw refused('read_back_failed')
  return new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]))
}

const refused = (reason: Reason, cause?: unknown) => new AppError('io_failed', { reason, ...(cause ? { cause } : {}) })
