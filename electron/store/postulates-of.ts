import { sql } from 'kysely'
import type { PostulateStage } from '#shared/domain/postulate.ts'
import { oneOf, selectRows, type ReadDb } from './select-rows.ts'

export type PostulatesOf = { meeting: string } | { consultation: string } | { unit: string; year: number | null } | { year: number; stage?: PostulateStage }

/** Ids of the postulates of a meeting, a consultation (its own and those of its meetings), a year (those of one stage when it is named), or those that a unit answers; in the order of their numbers, cancelled ones too. */
export async function postulateIdsOf(db: ReadDb, of: PostulatesOf): Promise<string[]> {
  const rows = await selectRows(db, sql<{ id: string }>`select id from postulate where ${conditionOf(of)} order by year, sequence`)
  return rows.map(({ id }) => id)
}

function conditionOf(of: PostulatesOf) {
  if ('meeting' in of) return sql`meeting = ${of.meeting}`
  if ('consultation' in of) return sql`(consultation = ${of.consultation} or meeting in (select id from meeting where consultation = ${of.consultation}))`
  if (!('unit' in of)) return of.stage === undefined ? sql`year = ${of.year}` : sql`year = ${of.year} and stage = ${of.stage}`
  const answered = sql`id in (select postulate from position where unit = ${of.unit})`
  return of.year === null ? answered : sql`${answered} and year = ${of.year}`
}

/** Ids of the positions on some postulates, the leading one of each first. */
export async function positionIdsOf(db: ReadDb, postulates: readonly string[]): Promise<string[]> {
  if (postulates.length === 0) return []
  const rows = await selectRows(db, sql<{ id: string }>`select id from position where postulate in ${oneOf(postulates)} order by leading desc, id`)
  return rows.map(({ id }) => id)
}
