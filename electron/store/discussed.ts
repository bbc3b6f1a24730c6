import { sql } from 'kysely'
import { isCurrentPostulate } from './current-postulates.ts'
import { postulateScope } from './postulate-scope.ts'
import { selectRows, type ReadDb } from './select-rows.ts'

/** The days of the meetings of a consultation, each once. */
export async function meetingDaysOf(db: ReadDb, consultation: string): Promise<string[]> {
  const rows = await selectRows(db, sql<{ date: string }>`
    select distinct json_extract(day.value, '$.date') as date from meeting, json_each(meeting.dates) as day where meeting.consultation = ${consultation} order by 1`)
  return rows.map(({ date }) => date)
}

/** Ids of the units that hold the meetings of a consultation. */
export async function hostsOf(db: ReadDb, consultation: string): Promise<string[]> {
  const rows = await selectRows(db, sql<{ unit: string }>`
    select distinct meetingUnit.unit from meetingUnit join meeting on meeting.id = meetingUnit.meeting where meeting.consultation = ${consultation}`)
  return rows.map(({ unit }) => unit)
}

/** The spheres that a consultation is about, by what was said in it: those of its meetings and of its remarks; each with the units that hold the meetings or answer the remarks. */
export async function spheresDiscussed(db: ReadDb, consultation: string): Promise<Map<string, string[]>> {
  const rows = await selectRows(db, sql<{ sphere: string; unit: string | null }>`
    select meetingSphere.sphere, meetingUnit.unit from meetingSphere join meeting on meeting.id = meetingSphere.meeting left join meetingUnit on meetingUnit.meeting = meeting.id
    where meeting.consultation = ${consultation}
    union select postulate.sphere, position.unit from postulate left join position on position.postulate = postulate.id
    where postulate.sphere is not null and ${postulateScope({ consultation })} and ${isCurrentPostulate}`)
  const spheres = new Map<string, string[]>()
  for (const { sphere, unit } of rows) spheres.set(sphere, [...(spheres.get(sphere) ?? []), ...(unit === null ? [] : [unit])])
  return spheres
}
