import type { Position } from '#shared/domain/position.ts'
import type { Postulate } from '#shared/domain/postulate.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import type { Registered } from './judge-answer.ts'

/** Positions as the register has them now, each with what it answers, by their ids; ids without a record are left out. */
export async function readRegistered(db: ReadDb, ids: readonly string[]): Promise<Map<string, Registered>> {
  const positions = await readEntities<Position>(db, 'position', ids)
  const postulates = new Map((await readPostulates(db, [...new Set(positions.map(({ postulate }) => postulate))])).map((one): [string, Postulate] => [one.id, one]))
  return new Map(positions.map((position) => [position.id, { position, postulate: postulates.get(position.postulate)! }]))
}
