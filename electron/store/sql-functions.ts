import { polishSortKey } from '#shared/text/sort-key.ts'
import { stemsOf } from '#shared/text/stem.ts'

type Extensible = { function(name: string, options: { deterministic: boolean }, run: (value: unknown) => unknown): unknown }

const read = 60
const kept = 80

/** What our own statements need beyond SQLite. Nothing in the file's schema uses it, so that any SQLite tool can still read and write the file. */
export function addSqlFunctions(file: Extensible): void {
  file.function('contentKey', { deterministic: true }, (text) => polishSortKey(String(text).slice(0, read).toWellFormed()).slice(0, kept).toWellFormed())
  file.function('stems', { deterministic: true }, (text) => stemsOf(String(text)).join(' '))
}
