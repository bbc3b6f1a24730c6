import { sql } from 'kysely'
import { isCurrentPostulate } from './current-postulates.ts'
import { postulateScope, type PostulateScope } from './postulate-scope.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

export type OwedAnswer = { postulate: string; deadline: string | null }

/** What one unit has not answered yet of the current entries of a scope, in the order of their numbers. */
export function owedOf(db: ReadDb, unit: string, scope: PostulateScope): Promise<OwedAnswer[]> {
  return selectRows(db, sql<OwedAnswer>`
    select position.postulate, position.deadline from position join postulate on postulate.id = position.postulate
    where position.unit = ${unit} and position.state = 'to_fill' and ${postulateScope(scope)} and ${isCurrentPostulate} order by postulate.year, postulate.sequence`)
}

/** Ids of the units that answer some current entry of a scope, in the order of their names. */
export async function answeringUnits(db: ReadDb, scope: PostulateScope): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`
    select id from unit where id in (select position.unit from position join postulate on postulate.id = position.postulate where ${postulateScope(scope)} and ${isCurrentPostulate}) order by sortKey, id`)
  return rows.map(({ id }) => id)
}
