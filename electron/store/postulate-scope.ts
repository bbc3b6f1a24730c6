import { sql, type RawBuilder, type SqlBool } from 'kysely'

export type PostulateScope = { year?: number | undefined; meeting?: string | undefined; consultation?: string | undefined }

/** On the row at hand of table `postulate`: of a year, of a meeting and of a consultation (its own entries and those of its meetings), as far as each is named. */
export function postulateScope({ year, meeting, consultation }: PostulateScope): RawBuilder<SqlBool> {
  const conditions = [
    ...(year === undefined ? [] : [sql`postulate.year = ${year}`]),
    ...(meeting === undefined ? [] : [sql`postulate.meeting = ${meeting}`]),
    ...(consultation === undefined ? [] : [sql`(postulate.consultation = ${consultation} or postulate.meeting in (select id from meeting where consultation = ${consultation}))`]),
  ]
  return conditions.length === 0 ? sql<SqlBool>`true` : sql<SqlBool>`(${sql.join(conditions, sql` and `)})`
}
