import { sql } from 'kysely'
import type { Publication } from '#shared/domain/consultation.ts'
import { isCurrentPostulate } from './current-postulates.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

export type MatrixRecord = { id: string; kind: string; owner: string; madeOn: string | null; publications: readonly Publication[] }
type Row = Omit<MatrixRecord, 'publications'> & { publications: string; newest: string }

/** The meetings of a year by their first day, and the consultations that begin in it. */
export async function matrixIds(db: ReadDb, year: number): Promise<{ meetings: string[]; consultations: string[] }> {
  const meetings = await selectRows(db, sql<{ id: string }>`select id from meeting where year = ${year} order by coalesce(firstDate, '9999'), title, id`)
  const consultations = await selectRows(db, sql<{ id: string }>`select id from consultation where startsOn between ${`${year}-01-01`} and ${`${year}-12-31`} order by startsOn, id`)
  return { meetings: meetings.map(({ id }) => id), consultations: consultations.map(({ id }) => id) }
}

/** Of the register's documents of these meetings and consultations the newest of each kind, and the newest that is published; a roster's are those of its consultation. What is internal is published nowhere. The newest first. */
export async function matrixRecords(db: ReadDb, ids: readonly string[]): Promise<MatrixRecord[]> {
  const owners = oneOf(ids)
  const columns = sql`document.id, kind, madeOn, case when isInternal then '[]' else publications end as publications`
  // SQLite gives the other columns of the row that holds the only max().
  const rows = await selectRows(db, sql<Row>`
    select id, kind, owner, madeOn, publications, max(coalesce(madeOn, '0000-00-00') || id) as newest from (
      select ${columns}, meeting as owner from document where meeting in ${owners} and +organisation is null and +postulate is null
      union all select ${columns}, consultation as owner from document where consultation in ${owners} and +meeting is null and +organisation is null and +postulate is null
      union all select ${columns}, roster.consultation as owner from roster cross join document on document.roster = roster.id
        where roster.consultation in ${owners} and +meeting is null and +document.consultation is null and +organisation is null and +postulate is null)
    group by owner, kind, publications <> '[]' order by newest desc`)
  return rows.map(({ newest: _newest, ...row }) => ({ ...row, publications: JSON.parse(row.publications) as Publication[] }))
}

/** How many current entries each meeting has. */
export function matrixPostulates(db: ReadDb, meetings: readonly string[]): Promise<{ id: string; total: number }[]> {
  return selectRows(db, sql<{ id: string; total: number }>`select meeting as id, count(*) as total from postulate where meeting in ${oneOf(meetings)} and ${isCurrentPostulate} group by meeting`)
}

/** How many rosters and meetings each consultation has. */
export function matrixEvents(db: ReadDb, consultations: readonly string[]): Promise<{ id: string; rosters: number; meetings: number }[]> {
  return selectRows(db, sql<{ id: string; rosters: number; meetings: number }>`
    select id, (select count(*) from roster where roster.consultation = consultation.id) as rosters, (select count(*) from meeting where meeting.consultation = consultation.id) as meetings
    from consultation where id in ${oneOf(consultations)}`)
}
