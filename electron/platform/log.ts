import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { AppError } from '#shared/errors.ts'

export type Log = (operation: string, error: unknown) => void

const largestFile = 256 * 1024
/** Names of the program's own (`meetings.update`, `start`), so that no text typed by anyone can get into the file. */
const nameOfOperation = /^[a-z][a-zA-Z]{0,39}(?:\.[a-z][a-zA-Z]{0,39})?$/
/** Codes of Node and SQLite (`ENOSPC`, `SQLITE_FULL`). */
const codeOfSystem = /^[A-Z][A-Z0-9_]{1,59}$/

/** A failure in another thread, in the words that `describeError` had for it there: an error's class and code do not survive the way here. */
export class DistantError extends Error {
  readonly words: string

  constructor(words: string) {
    super(words)
    this.words = words
  }
}

function describeOne(error: unknown): string {
  if (error instanceof DistantError) return error.words
  if (error instanceof AppError) return `${error.code}${error.reason ? `/${error.reason}` : ''}`
  if (!(error instanceof Error)) return 'not an error'
  const code = 'code' in error && typeof error.code === 'string' && codeOfSystem.test(error.code) ? ` ${error.code}` : ''
  return `${error.constructor.name}${code}`
}

/** An error and its causes (three at most: a chain may be a circle) in words that hold no input, no path and no personal data: code and reason of our own, class and code of a foreign one. */
export function describeError(error: unknown): string {
  const chain: unknown[] = [error]
  for (let last = error; chain.length < 4 && last instanceof Error && last.cause !== undefined; last = last.cause) chain.push(last.cause)
  return chain.map(describeOne).join(' <- ')
}

function turnOver(file: string): void {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  if (size > largestFile) renameSync(file, `${file}.1`)
}

/** A log in `folder`, one line a failure, at most two files of 256 KB. It never throws: a full disk must not turn one failure into two. */
export function makeLog(folder: string, now: () => Date): Log {
  const file = join(folder, 'referat.log')
  return (operation, error) => {
    try {
      mkdirSync(folder, { recursive: true })
      turnOver(file)
      appendFileSync(file, `${now().toISOString()} ${nameOfOperation.test(operation) ? operation : 'unknown'} ${describeError(error)}\n`)
    } catch {
      // Nowhere left to report to; the caller already answers with the error itself.
    }
  }
}
