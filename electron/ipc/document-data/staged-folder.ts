import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { storeError } from '#electron/store/store-error.ts'

/** A folder in the making: files are put into it under another name, and it appears whole or not at all. */
export type StagedFolder = { path: string; write: (name: string, bytes: Uint8Array) => void; place: () => void; discard: () => void }

/** A new folder in another, under a name that nothing has there yet (`nazwa`, `nazwa-2`, …): nothing is replaced. `io_failed` (`folder_missing`, `disk_full`, `read_only`). */
export function stageFolder(parent: string, name: string): StagedFolder {
  if (!existsSync(parent)) throw new AppError('io_failed', { reason: 'folder_missing' })
  const path = freeFolder(parent, name)
  const part = `${path}.${randomUUID().slice(0, 8)}.part`
  const refusing = <T>(step: () => T): T => {
    try {
      return step()
    } catch (error) {
      throw storeError(error)
    }
  }
  refusing(() => mkdirSync(part))
  return {
    path,
    write: (file, bytes) => refusing(() => {
      const target = join(part, file)
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, bytes, { flag: 'wx' })
    }),
    place: () => refusing(() => {
      if (existsSync(path)) throw new AppError('io_failed', { reason: 'file_exists' })
      renameSync(part, path)
    }),
    discard: () => rmSync(part, { recursive: true, force: true }),
  }
}

function freeFolder(parent: string, name: string): string {
  const taken = new Set(readdirSync(parent).map((one) => one.toLowerCase()))
  for (let count = 1; ; count += 1) {
    const own = count === 1 ? name : `${name}-${count}`
    if (!taken.has(own.toLowerCase())) return join(parent, own)
  }
}
