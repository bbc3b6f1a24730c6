import { beginningOf } from './lists/excerpt.ts'
import { readPostulates } from './postulates.ts'
import type { ReadDb } from './select-rows.ts'

/** A postulate as others are shown beside it. */
export type Relative = { id: string; number: string; excerpt: string; isCancelled: boolean }

/** The postulates with these ids, in their order; ids without a record are left out. */
export async function readRelatives(db: ReadDb, ids: readonly string[]): Promise<Relative[]> {
  const found = new Map((await readPostulates(db, [...ids])).map(({ id, number, content, isCancelled }) => [id, { id, number, excerpt: beginningOf(content), isCancelled }]))
  return ids.flatMap((id) => found.get(id) ?? [])
}
