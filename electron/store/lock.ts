import { randomUUID } from 'node:crypto'
import { constants, copyFileSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { AppError } from '#shared/errors.ts'
import { processStart } from './process-start.ts'
import { codeOf, storeError } from './store-error.ts'

/** Who has the database open. `start` tells a process from a later one with the same number, where the system can tell. */
type Holder = { token: string; pid: number; start: string | null; host: string; user: string; since: string }
export type Lock = { release(): void }

const attempts = 5
const withoutLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'])

/**
 * One window for one database: a file `<database>.lock` beside it. A lock left by a dead process is taken over.
 * `rule_broken` (`database_in_use`, params `since` and `user`) while another process has it; one on another computer counts as living.
 */
export function acquireLock(path: string, { user, now }: { user: string; now: string }): Lock {
  const lock = `${path}.lock`
  const holder: Holder = { token: randomUUID(), pid: process.pid, start: processStart(process.pid), host: hostname(), user, since: now }
  try {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      if (tryPlace(lock, holder)) return { release: () => release(lock, holder) }
      const present = readHolder(lock)
      if (present && isAlive(present)) throw inUse(present)
      takeAway(lock, present)
    }
    throw new AppError('rule_broken', { reason: 'database_in_use' })
  } catch (error) {
    throw storeError(error)
  }
}

function tryPlace(lock: string, holder: Holder): boolean {
  const own = `${lock}.${holder.token}`
  try {
    writeFileSync(own, JSON.stringify(holder), { flag: 'wx' })
    appear(own, lock)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(own, { force: true })
  }
}

/** Linked, so that the lock appears whole or not at all, and never over another. Where the file system has no links, copied exclusively. */
function appear(own: string, lock: string): void {
  try {
    linkSync(own, lock)
  } catch (error) {
    if (!withoutLinks.has(codeOf(error))) throw error
    copyFileSync(own, lock, constants.COPYFILE_EXCL)
  }
}

/** Moved, not deleted: if another process took the dead lock over meanwhile, what was moved is its living one, and is put back. */
function takeAway(lock: string, dead: Holder | null): void {
  const aside = `${lock}.${randomUUID()}`
  try {
    renameSync(lock, aside)
    const moved = readHolder(aside)
    if (moved && moved.token !== dead?.token) appear(aside, lock)
  } catch (error) {
    // Gone already, or replaced already: the next attempt looks again.
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function release(lock: string, holder: Holder): void {
  if (readHolder(lock)?.token === holder.token) rmSync(lock, { force: true })
}

function isAlive({ pid, start, host }: Holder): boolean {
  if (host !== hostname()) return true
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives and is somebody else's.
    if (codeOf(error) !== 'EPERM') return false
  }
  const present = processStart(pid)
  return start === null || present === null || present === start
}

function inUse({ since, user }: Holder): AppError {
  return new AppError('rule_broken', { reason: 'database_in_use', params: { since, user } })
}

/** Null when there is none, or it cannot be understood: then nobody can claim it. */
function readHolder(lock: string): Holder | null {
  try {
    const holder: unknown = JSON.parse(readFileSync(lock, 'utf8'))
    return isHolder(holder) ? holder : null
  } catch (error) {
    if (error instanceof SyntaxError || codeOf(error) === 'ENOENT') return null
    throw error
  }
}

function isHolder(value: unknown): value is Holder {
  if (typeof value !== 'object' || value === null) return false
  const { token, pid, start, host, user, since } = value as Record<string, unknown>
  const isStart = start === null || typeof start === 'string'
  return isStart && Number.isSafeInteger(pid) && Number(pid) > 0 && [token, host, user, since].every((text) => typeof text === 'string')
}
