import { existsSync, renameSync } from 'node:fs'
import { AppError } from '#shared/errors.ts'

/** What SQLite writes beside a database (https://www.sqlite.org/tempfiles.html). Without its database it is what an earlier one left, and would be played into a new file of that name. */
const ends = ['-wal', '-shm', '-journal']

const leftoversOf = (path: string): string[] => ends.map((end) => path + end).filter((leftover) => existsSync(leftover))

/** `io_failed` (`file_exists`) unless a new database can be made here: neither a file of that name nor what an earlier one left beside it may be there. */
export function assertAbsent(path: string): void {
  if (existsSync(path) || leftoversOf(path).length > 0) throw new AppError('io_failed', { reason: 'file_exists' })
}

/** Renames what a database that is gone left beside its name to `….left-<stamp>`: its last writes may be in there, so nothing is deleted and nothing written over. A database that is there keeps what belongs to it. */
export function moveLeftoversAside(path: string, stamp: string): void {
  if (existsSync(path)) return
  for (const leftover of leftoversOf(path)) renameSync(leftover, freeName(`${leftover}.left-${stamp}`))
}

function freeName(stem: string): string {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? stem : `${stem}-${number}`
    if (!existsSync(name)) return name
  }
}
