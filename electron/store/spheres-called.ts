import { sql } from 'kysely'
import type { Sphere } from '#shared/domain/sphere.ts'
import { readEntities } from './registers/entity-rows.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

/** The spheres that are called so in lists, by that name: versions of rosters keep names only. */
export async function spheresCalled(db: ReadDb, names: readonly string[]): Promise<ReadonlyMap<string, Sphere>> {
  if (names.length === 0) return new Map()
  const rows = await selectRows(db, sql<{ id: string }>`select id from sphere where short in ${oneOf(names)}`)
  return new Map((await readEntities<Sphere>(db, 'sphere', rows.map(({ id }) => id))).map((sphere) => [sphere.short, sphere]))
}
