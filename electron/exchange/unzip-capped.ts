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

/** The entries of a ZIP file that `isWanted` names, whole. `io_failed`: `read_back_failed` for a file that is no ZIP or is cut short, `file_too_large` for one that grows past the caps. */
export function unzipCapped(bytes: Uint8Array, isWanted: (name: string) => boolean, caps: UnzipCaps = defaultCaps): Map<string, Uint8Array> {
  const parts = new Map<string, Uint8Array[]>()
  for (const { name, chunk } of inflated(bytes, isWanted, caps)) {
    const chunks = parts.get(name) ?? []
    chunks.push(chunk)
    parts.set(name, chunks)
  }
  return new Map([...parts].map(([name, chunks]) => [name, Buffer.concat(chunks)]))
}

/** The same piece by piece, in the order of the file: what was read need not stand in memory. */
export function* inflated(bytes: Uint8Array, isWanted: (name: string) => boolean, caps: UnzipCaps = defaultCaps): Generator<{ name: string; chunk: Uint8Array }> {
  const unfinished = new Set<string>()
  let ready: { name: string; chunk: Uint8Array }[] = []
  let [size, entries] = [0, 0]
  const unzip = new Unzip((file) => {
    if (++entries > caps.maxEntries) throw refused('file_too_large')
    if (!isWanted(file.name)) return
    unfinished.add(file.name)
    file.ondata = (error, chunk, isLast) => {
      size += chunk?.length ?? 0
      // What is thrown here comes back once more as the error of the next chunk.
      if (error) throw (error as unknown) instanceof AppError ? error : refused('read_back_failed', error)
      if (size > caps.maxBytes) throw refused('file_too_large')
      ready.push({ name: file.name, chunk })
      if (isLast) unfinished.delete(file.name)
    }
    file.start()
  })
  unzip.register(UnzipInflate)
  for (let at = 0; at < bytes.length; at += 65_536) {
    caps.check?.()
    push(unzip, bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length)
    yield* ready
    ready = []
  }
  if (entries === 0 || unfinished.size > 0) throw refused('read_back_failed')
}

function push(unzip: Unzip, piece: Uint8Array, isLast: boolean): void {
  try {
    unzip.push(piece, isLast)
  } catch (error) {
    throw error instanceof AppError ? error : refused('read_back_failed', error)
  }
}

const refused = (reason: Reason, cause?: unknown) => new AppError('io_failed', { reason, ...(cause ? { cause } : {}) })
