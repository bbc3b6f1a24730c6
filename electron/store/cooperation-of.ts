import { sql } from 'kysely'
import { selectRows, type ReadDb } from './select-rows.ts'

/** Ids of the programmes in force in a year: the yearly one first, then those of several years, then other policies. */
export async function programmeIdsOf(db: ReadDb, year: number): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`
    select id from programme where ${year} between yearFrom and yearTo order by case kind when 'annual' then 0 when 'multiannual' then 1 else 2 end, title, id`)
  return rows.map(({ id }) => id)
}

/** Ids of the consultations that began in a year, by their first day, with how many current remarks each brought and how many its letters hold. */
export function consultationCountsOf(db: ReadDb, year: number): Promise<{ id: string; remarks: number; inLetters: number }[]> {
  return selectRows(db, sql<{ id: string; remarks: number; inLetters: number }>`
    select id, (select count(*) from postulate where isCancelled = 0 and mergedInto is null
        and not exists (select 1 from postulate as part where part.splitFrom = postulate.id and part.isCancelled = 0)
        and (postulate.consultation = consultation.id or postulate.meeting in (select meeting.id from meeting where meeting.consultation = consultation.id))) as remarks,
      (select coalesce(sum(submission.remarks), 0) from submission where submission.consultation = consultation.id) as inLetters
    from consultation where startsOn between ${`${year}-01-01`} and ${`${year}-12-31`} order by startsOn, id`)
}

/** Names of the organisations known to have cooperated in a year: those at its meetings, those that submitted something, those whose letters came to its consultations. Units of the city are none. */
export async function cooperatingOrganisations(db: ReadDb, year: number): Promise<string[]> {
  const rows = await selectRows(db, sql<{ name: string }>`
    select name from organisation where kind <> 'city_unit' and id in (
      select organisation from attendance where isPresent = 1 and meeting in (select id from meeting where year = ${year})
      union select organisation from postulateSubmitter where postulate in (select id from postulate where year = ${year} and isCancelled = 0)
      union select organisation from submission where receivedOn between ${`${year}-01-01`} and ${`${year}-12-31`})
    order by sortKey, name`)
  return rows.map(({ name }) => name)
}
