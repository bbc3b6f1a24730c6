import { sql } from 'kysely'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

/** Of a row of `call`: the unit that was on duty, by the duty or by its roster. */
export const unitOfCall = sql<string | null>`coalesce((select unit from duty where duty.id = call.duty), (select unit from roster where roster.id = call.roster))`

/** The unit on duty at each of these calls; null where there was none. */
export async function callUnits(db: ReadDb, ids: readonly string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map()
  const rows = await selectRows(db, sql<{ id: string; unit: string | null }>`select id, ${unitOfCall} as unit from call where id in ${oneOf(ids)}`)
  return new Map(rows.map(({ id, unit }) => [id, unit]))
}

export type CallCount = { unit: string | null; calls: number; answered: number; becameRemarks: number }

/** The calls of a consultation counted by the unit on duty. A remark that was cancelled came of nothing. */
export function countCalls(db: ReadDb, consultation: string): Promise<CallCount[]> {
  return selectRows(db, sql<CallCount>`
    select unit, count(*) as calls, sum(isAnswered) as answered, sum(isRemark) as becameRemarks from (
      select ${unitOfCall} as unit, trim(answer, char(9, 10, 13, 32, 160)) <> '' as isAnswered,
        exists (select 1 from postulate where postulate.id = call.remark and postulate.isCancelled = 0) as isRemark
      from call where consultation = ${consultation})
    group by unit`)
}
