import { sql } from 'kysely'
import type { Publication } from '#shared/domain/consultation.ts'
import { isCurrentPostulate } from './current-postulates.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

export type MatrixRecord = { id: string; kind: string; owner: string; madeOn: string | null; publications: readonly Publication[] }
type Row = Omit<MatrixRecord, 'publications'> & { publications: string }

/** The meetings of a year by their first day, and the consultations that begin in it. */
export async function matrixIds(db: ReadDb, year: number): Promise<{ meetings: string[]; consultations: string[] }> {
  const meetings = await selectRows(db, sql<{ id: string }>`select id from meeting where year = ${year} order by coalesce(firstDate, '9999'), title, id`)
  const consultations = await selectRows(db, sql<{ id: string }>`select id from consultation where startsOn between ${`${year}-01-01`} and ${`${year}-12-31`} order by startsOn, id`)
  return { meetings: meetings.map(({ id }) => id), consultations: consultations.map(({ id }) => id) }
}

/** The register's documents of these meetings and consultations, the newest first; a roster's are those of its consultation. What is internal is published nowhere. */
export async function matrixRecords(db: ReadDb, ids: readonly string[]): Promise<MatrixRecord[]> {
  const rows = await selectRows(db, sql<Row>`
    select document.id, document.kind, coalesce(document.meeting, document.consultation, roster.consultation) as owner, document.madeOn, case when isInternal then '[]' else document.publications end as publications
    from document left join roster on roster.id = document.roster
    where document.organisation is null and document.postulate is null and owner in ${oneOf(ids)} order by coalesce(document.madeOn, '') desc, document.id desc`)
  return rows.map((row) => ({ ...row, publications: JSON.parse(row.publications) as Publication[] }))
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
