import { randomUUID } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { AppError } from '#shared/errors.ts'
import { replaceFile } from '#electron/store/durable.ts'
import { codeOf, storeError } from '#electron/store/store-error.ts'
import { assertReplaceable } from './assert-replaceable.ts'

/** How systems say that another program (Word) holds the file that is to be replaced. */
const heldCodes = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY'])

/** A name that is too long, holds a sign that no file can have, or is that of a folder. */
const badNameCodes = new Set(['ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE', 'EISDIR', 'EINVAL'])

/** A file written beside its place: `place` puts it there in one step, `discard` takes it away. */
export type StagedFile = { place: () => void; discard: () => void }

/** Writes a file whole, in place of one that is there: beside it first, then in one step. What was there stays when anything fails. Databases and what is no ordinary file are never replaced. */
export function placeFile(path: string, bytes: Uint8Array): void {
  stageFile(path, bytes).place()
}

/** The slow half of `placeFile`: all that may fail but the last step. When it is refused, nothing is left behind. */
export function stageFile(path: string, bytes: Uint8Array): StagedFile {
  if (!existsSync(dirname(path))) throw new AppError('io_failed', { reason: 'folder_missing' })
  const part = `${path}.${randomUUID().slice(0, 8)}.part`
  const orNothing = (step: () => void) => {
    try {
      step()
    } catch (error) {
      removeIfThere(part)
      throw refusalOf(error)
    }
  }
  orNothing(() => {
    assertReplaceable(path)
    writeFileSync(part, bytes, { flag: 'wx' })
  })
  return { place: () => orNothing(() => replacePresent(part, path)), discard: () => removeIfThere(part) }
}

function refusalOf(error: unknown): unknown {
  if (error instanceof AppError) return error
  return badNameCodes.has(codeOf(error)) ? new AppError('io_failed', { reason: 'bad_file_name', cause: error }) : storeError(error)
}

function removeIfThere(part: string): void {
  try {
    rmSync(part, { force: true })
  } catch {
    // A name that could not be written cannot be removed either; why it could not is answered.
  }
}

function replacePresent(part: string, path: string): void {
  try {
    replaceFile(part, path)
  } catch (error) {
    if (existsSync(path) && heldCodes.has(codeOf(error))) throw new AppError('io_failed', { reason: 'file_locked', cause: error })
    throw error
  }
}
