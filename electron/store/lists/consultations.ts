import { sql } from 'kysely'
import { yearOf } from '#shared/domain/day.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { oneOf, selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import { equals, found } from './conditions.ts'
import { countBy } from './counts.ts'
import type { ListSpec } from './list-page.ts'
import { namesOf } from './names.ts'

type Filters = { year?: number; stage?: string; programme?: string; unit?: string }
type ListRow = Pick<Consultation, 'id' | 'revision' | 'subjectShort' | 'startsOn' | 'endsOn' | 'stage'> & { programme: string | null; year: number; meetings: number; duties: number; postulates: number }

export const consultationList: ListSpec<Filters, 'startsOn' | 'subject', ListRow> = {
  table: 'consultation',
  filters: { year: equals('year'), stage: equals('stage'), programme: equals('programme'), unit: equals('runBy') },
  search: found('consultation'),
  sorts: { startsOn: { columns: [sql.ref('startsOn')], isDescending: true }, subject: { columns: [sql.ref('sortKey')] } },
  rows: listRows,
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const consultations = await readEntities<Consultation>(db, 'consultation', ids)
  const programme = await namesOf(db, 'programme', consultations.map((one) => one.programme))
  const [meetings, postulates] = [await countBy(db, { table: 'meeting', column: 'consultation' }, ids), await countBy(db, { table: 'postulate', column: 'consultation' }, ids)]
  const duties = await countDuties(db, ids)
  return consultations.map(({ id, revision, subjectShort, startsOn, endsOn, stage, programme: programmeId }) => ({
    id, revision, subjectShort, startsOn, endsOn, stage, programme: programme(programmeId) || null, year: yearOf(startsOn), meetings: meetings(id), duties: duties.get(id) ?? 0, postulates: postulates(id),
  }))
}

async function countDuties(db: ReadDb, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await selectRows(db, sql<{ id: string; total: number }>`
    select roster.consultation as id, count(*) as total from duty join roster on roster.id = duty.roster where roster.consultation in ${oneOf(ids)} group by roster.consultation`)
  return new Map(rows.map(({ id, total }) => [id, total]))
}
