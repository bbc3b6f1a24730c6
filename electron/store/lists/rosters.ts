import { sql, type SqlBool } from 'kysely'
import type { Roster } from '#shared/domain/roster.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { oneOf, selectRows, type ReadDb } from '#electron/store/select-rows.ts'
import { equals, found } from './conditions.ts'
import type { ListSpec } from './list-page.ts'
import { namesOf } from './names.ts'

type Filters = { consultation?: string; unit?: string; state?: string; year?: number }
type ListRow = Pick<Roster, 'id' | 'revision' | 'title' | 'consultation' | 'unit' | 'state'> & { consultationSubject: string; unitName: string; duties: number; firstDate: string | null; lastDate: string | null }

/** The year of a roster is that of its consultation. */
export const rosterList: ListSpec<Filters, 'date' | 'title', ListRow> = {
  table: 'roster',
  filters: {
    consultation: equals('consultation'), unit: equals('unit'), state: equals('state'),
    year: (year) => sql<SqlBool>`consultation in (select id from consultation where year = ${year})`,
  },
  search: found('roster'),
  sorts: {
    date: { columns: [sql`(select startsOn from consultation where consultation.id = roster.consultation)`], isDescending: true },
    title: { columns: [sql.ref('title')] },
  },
  rows: listRows,
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const rosters = await readEntities<Roster>(db, 'roster', ids)
  const consultation = await namesOf(db, 'consultation', rosters.map((one) => one.consultation))
  const unit = await namesOf(db, 'unit', rosters.map((one) => one.unit))
  const spans = new Map((await readSpans(db, ids)).map((span) => [span.roster, span]))
  return rosters.map(({ id, revision, title, consultation: consultationId, unit: unitId, state }) => {
    const span = spans.get(id)
    return {
      id, revision, title, consultation: consultationId, unit: unitId, state, consultationSubject: consultation(consultationId), unitName: unit(unitId), duties: span?.total ?? 0, firstDate: span?.first ?? null, lastDate: span?.last ?? null,
    }
  })
}

type Span = { roster: string; total: number; first: string; last: string }

function readSpans(db: ReadDb, ids: string[]): Promise<Span[]> | Span[] {
  if (ids.length === 0) return []
  return selectRows(db, sql<Span>`select roster, count(*) as total, min(date) as first, max(date) as last from duty where roster in ${oneOf(ids)} group by roster`)
}
