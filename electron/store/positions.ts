import { sql } from 'kysely'
import { isFinal, type Position } from '#shared/domain/position.ts'
import { positionIdsOf } from './postulates-of.ts'
import { readEntities } from './registers/entity-rows.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** The id of the position that leads for a postulate, if one does. */
export async function readLeadingPosition(db: ReadDb, postulate: string): Promise<string | undefined> {
  const [row] = await selectRows(db, sql<{ id: string }>`select id from position where postulate = ${postulate} and leading = 1`)
  return row?.id
}

/** The id of the position that was entered first for a postulate, if there is any. */
export async function readFirstPosition(db: ReadDb, postulate: string): Promise<string | undefined> {
  const [row] = await selectRows(db, sql<{ id: string }>`select id from position where postulate = ${postulate} order by id limit 1`)
  return row?.id
}

/** Whole positions on some postulates, the leading one of each first. */
export async function readPositionsOn(db: ReadDb, postulates: readonly string[]): Promise<Position[]> {
  const ids = await positionIdsOf(db, postulates)
  const found = new Map((await readEntities<Position>(db, 'position', ids)).map((position) => [position.id, position]))
  return ids.map((id) => found.get(id)!)
}

/** By postulate the position that leads, else the one entered first; postulates that nobody is to answer are left out. */
export async function readLeadingPositions(db: ReadDb, postulates: readonly string[]): Promise<Map<string, Position>> {
  return new Map((await readPositionsOn(db, postulates)).toReversed().map((position) => [position.postulate, position]))
}

/** Whether some position on a postulate is approved or published. */
export async function hasFinalAnswer(db: ReadDb, postulate: string): Promise<boolean> {
  return (await readPositionsOn(db, [postulate])).some(({ state }) => isFinal(state))
}
