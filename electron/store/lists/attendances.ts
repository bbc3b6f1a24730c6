import { sql } from 'kysely'
import type { Attendance } from '#shared/domain/attendance.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { matchingRows } from '#electron/store/search.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { equals } from './conditions.ts'
import type { ListSpec } from './list-page.ts'
import { namesOf } from './names.ts'

type Filters = { meeting?: string; organisation?: string; person?: string; isPresent?: boolean }
type ListRow = Attendance & { organisationName: string; personName: string }

/** By organisation, then person, in Polish order. Searched by the names of both. */
export const attendanceList: ListSpec<Filters, 'name', ListRow> = {
  table: 'attendance',
  filters: { meeting: equals('meeting'), organisation: equals('organisation'), person: equals('person'), isPresent: equals('isPresent') },
  search: (text) => sql`(organisation in ${matchingRows('organisation', text)} or person in ${matchingRows('person', text)})`,
  sorts: {
    name: {
      columns: [
        sql`coalesce((select sortKey from organisation where organisation.id = attendance.organisation), '~')`,
        sql`coalesce((select sortKey from person where person.id = attendance.person), '')`,
      ],
    },
  },
  rows: listRows,
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const attendances = await readEntities<Attendance>(db, 'attendance', ids)
  const organisation = await namesOf(db, 'organisation', attendances.map((one) => one.organisation))
  const person = await namesOf(db, 'person', attendances.map((one) => one.person))
  return attendances.map((one) => ({ ...one, organisationName: organisation(one.organisation), personName: person(one.person) }))
}
