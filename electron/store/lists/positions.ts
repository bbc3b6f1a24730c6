import { sql, type SqlBool } from 'kysely'
import type { Position } from '#shared/domain/position.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { isMatching, matchingRows } from '#electron/store/search.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { beginningOf } from './excerpt.ts'
import type { ListSpec } from './list-page.ts'
import type { Membership } from './list-plan.ts'
import { namesOf } from './names.ts'

type Filters = { postulate?: string; unit?: string; meeting?: string; consultation?: string; sphere?: string; year?: number; decision?: string; state?: string }
type ListRow = Omit<Position, 'text' | 'withdrawnBecause'> & { postulateNumber: string; unitName: string; excerpt: string }

const onPostulate = sql<SqlBool>`postulate.id = position.postulate`

/** By a value of the postulate. */
const ofPostulate = (column: string) => (value: string | number): Membership => {
  const isOf = sql<SqlBool>`${sql.ref(`postulate.${column}`)} = ${value}`
  return { ids: sql`select position.id from postulate cross join position on ${onPostulate} where ${isOf}`, isMember: isOf }
}

/** By a value of its own. */
const own = (column: string) => (value: string): Membership => {
  const isOf = sql<SqlBool>`${sql.ref(`position.${column}`)} = ${value}`
  return { ids: sql`select id from position where ${isOf}`, isMember: isOf }
}

/** By what they say and by the postulates they answer. */
const answersFound = (text: string): Membership => ({
  ids: sql`select id from position where postulate in ${matchingRows('postulate', text)} union all select rowId as id from ${matchingRows('position', text)}`,
  isMember: sql<SqlBool>`(${isMatching('postulate', sql.ref('position.postulate'), text)} or ${isMatching('position', sql.ref('position.id'), text)})`,
})

/** In the order of the postulates they answer. */
export const positionList: ListSpec<Filters, 'number', ListRow> = {
  table: 'position',
  orderedBy: { table: 'postulate', on: onPostulate },
  filters: { postulate: own('postulate'), unit: own('unit'), decision: own('decision'), state: own('state'), meeting: ofPostulate('meeting'), consultation: ofPostulate('consultation'), sphere: ofPostulate('sphere'), year: ofPostulate('year') },
  search: answersFound,
  sorts: { number: { columns: [sql.ref('postulate.year'), sql.ref('postulate.sequence'), sql`1 - leading`] } },
  rows: listRows,
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const positions = await readEntities<Position>(db, 'position', ids)
  const unit = await namesOf(db, 'unit', positions.map((one) => one.unit))
  const numbers = new Map((await readPostulates(db, [...new Set(positions.map((one) => one.postulate))])).map(({ id, number }) => [id, number]))
  return positions.map(({ id, revision, postulate, unit: unitId, leading, decision, text, author, date, deadline, state }) => ({
    id, revision, postulate, unit: unitId, leading, decision, author, date, deadline, state, postulateNumber: numbers.get(postulate) ?? '', unitName: unit(unitId), excerpt: beginningOf(text),
  }))
}
