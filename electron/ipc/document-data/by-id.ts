import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { RegisterTable } from '#electron/store/registers/entity-shape.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'

/** The records that these ids mean, by id; null and unknown ids give null. */
export async function readById<E extends { id: string }>(db: ReadDb, table: RegisterTable, ids: readonly (string | null | undefined)[]): Promise<(id: string | null | undefined) => E | null> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'string'))]
  const found = new Map((await readEntities<E>(db, table, wanted)).map((entity) => [entity.id, entity]))
  return (id) => (id ? (found.get(id) ?? null) : null)
}
