import { join } from 'node:path'

/** The variable by which processes of tests learn where the prepared databases lie. */
export const preparedVariable = 'REFERAT_PREPARED_OFFICES'

/** A database of the office to be copied, never opened where it lies: with the sample or without, and when it was begun. */
export function preparedOffice(withSample: boolean): { path: string; at: Date } {
  const folder = process.env[preparedVariable]
  if (folder === undefined) throw new Error('The databases were not prepared; vitest.config.ts names who prepares them')
  return { path: join(folder, withSample ? 'sample.db' : 'empty.db'), at: new Date(Date.UTC(2026, 10, 21, 8)) }
}
