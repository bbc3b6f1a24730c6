import { sql } from 'kysely'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

/** How many the list of attendance says came; null where it says nothing. Units of the city are not organisations, and their people are officials. */
export type ListedPresence = { organisations: number | null; people: number | null; officials: number | null }

type Row = { meeting: string; organisations: number; people: number; officials: number }

/** The attendance of each of these meetings by its list: organisations once each, people as far as they are named. */
export async function presenceOf(db: ReadDb, meetings: readonly string[]): Promise<(meeting: string) => ListedPresence> {
  const rows = meetings.length === 0 ? [] : await selectRows(db, sql<Row>`
    select meeting, count(distinct case when isOffice = 0 then organisation end) as organisations, count(distinct case when isOffice = 0 then person end) as people, count(distinct case when isOffice = 1 then person end) as officials
    from (select attendance.meeting, attendance.organisation, attendance.person, coalesce(organisation.kind = 'city_unit', 0) as isOffice
      from attendance left join organisation on organisation.id = attendance.organisation where attendance.isPresent = 1 and attendance.meeting in ${oneOf(meetings)})
    group by meeting`)
  const found = new Map(rows.map((row) => [row.meeting, row]))
  return (meeting) => {
    const row = found.get(meeting)
    return { organisations: row?.organisations || null, people: row?.people || null, officials: row?.officials || null }
  }
}
