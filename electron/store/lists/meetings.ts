import { sql } from 'kysely'
import { firstDay, meetingYear, type Meeting } from '#shared/domain/meeting.ts'
import { unitNameOn, type Unit } from '#shared/domain/unit.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { oneOf, selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import { equals, found, linked } from './conditions.ts'
import { countBy } from './counts.ts'
import type { ListSpec } from './list-page.ts'

type Filters = { year?: number; kind?: string; unit?: string; sphere?: string; programme?: string; consultation?: string }
type ListRow = Pick<Meeting, 'id' | 'revision' | 'kind' | 'title' | 'dates' | 'period' | 'place' | 'ordinal'> & { year: number; units: string[]; postulates: number; present: number; documents: string[] }

export const meetingList: ListSpec<Filters, 'date' | 'title', ListRow> = {
  table: 'meeting',
  filters: {
    year: equals('year'), kind: equals('kind'), programme: equals('programme'), consultation: equals('consultation'),
    unit: linked('meetingUnit', 'meeting', 'unit'), sphere: linked('meetingSphere', 'meeting', 'sphere'),
  },
  search: found('meeting'),
  sorts: { date: { columns: [sql.ref('year'), sql`coalesce(firstDate, '')`], isDescending: true }, title: { columns: [sql.ref('title')] } },
  rows: listRows,
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const meetings = await readEntities<Meeting>(db, 'meeting', ids)
  const units = new Map((await readEntities<Unit>(db, 'unit', [...new Set(meetings.flatMap((one) => one.units))])).map((unit) => [unit.id, unit]))
  const postulates = await countBy(db, { table: 'postulate', column: 'meeting' }, ids)
  const present = await countBy(db, { table: 'attendance', column: 'meeting', only: 'isPresent' }, ids)
  const documents = await documentKinds(db, ids)
  return meetings.map((meeting) => {
    const { id, revision, kind, title, dates, period, place, ordinal } = meeting
    const year = meetingYear(meeting) ?? 0
    const day = firstDay(dates) ?? `${year}-12-31`
    return {
      id, revision, kind, title, dates, period, place, ordinal, year, units: meeting.units.map((unit) => unitNameOn(units.get(unit)!, day).name), postulates: postulates(id), present: present(id), documents: documents.get(id) ?? [],
    }
  })
}

async function documentKinds(db: ReadDb, ids: string[]): Promise<Map<string, string[]>> {
  if (ids.length === 0) return new Map()
  const rows = await selectRows(db, sql<{ meeting: string; kind: string }>`select distinct meeting, kind from document where meeting in ${oneOf(ids)} order by kind`)
  return new Map(ids.map((id) => [id, rows.filter((row) => row.meeting === id).map((row) => row.kind)]))
}
