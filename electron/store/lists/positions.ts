import { sql, type SqlBool } from 'kysely'
import type { Position } from '#shared/domain/position.ts'
import { readPostulates } from '#electron/store/postulates.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { matchingRows } from '#electron/store/search.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { equals } from './conditions.ts'
import { beginningOf } from './excerpt.ts'
import type { ListSpec } from './list-page.ts'
import { namesOf } from './names.ts'

type Filters = { postulate?: string; unit?: string; meeting?: string; year?: number; decision?: string; state?: string }
type ListRow = Omit<Position, 'text' | 'deadline'> & { postulateNumber: string; unitName: string; excerpt: string }

const ofPostulate = (column: string) => (value: string | number) => sql<SqlBool>`postulate in (select id from postulate where ${sql.ref(column)} = ${value})`
const numberPart = (column: string) => sql`(select ${sql.ref(column)} from postulate where postulate.id = position.postulate)`

/** Searched by the postulates they answer. */
export const positionList: ListSpec<Filters, 'number', ListRow> = {
  table: 'position',
  filters: { postulate: equals('postulate'), unit: equals('unit'), decision: equals('decision'), state: equals('state'), meeting: ofPostulate('meeting'), year: ofPostulate('year') },
  search: (text) => sql<SqlBool>`postulate in ${matchingRows('postulate', text)}`,
  sorts: { number: { columns: [numberPart('year'), numberPart('sequence'), sql`1 - leading`] } },
  rows: listRows,
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const positions = await readEntities<Position>(db, 'position', ids)
  const unit = await namesOf(db, 'unit', positions.map((one) => one.unit))
  const numbers = new Map((await readPostulates(db, [...new Set(positions.map((one) => one.postulate))])).map(({ id, number }) => [id, number]))
  return positions.map(({ id, revision, postulate, unit: unitId, leading, decision, text, author, date, state }) => ({
    id, revision, postulate, unit: unitId, leading, decision, author, date, state, postulateNumber: numbers.get(postulate) ?? '', unitName: unit(unitId), excerpt: beginningOf(text),
  }))
}
