import { sql } from 'kysely'
import { currentUnitName, type Unit } from '#shared/domain/unit.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { equals, found } from './conditions.ts'
import type { ListSpec } from './list-page.ts'

type Filters = { kind?: string; isActive?: boolean; parent?: string }
type ListRow = Pick<Unit, 'id' | 'revision' | 'symbol' | 'kind' | 'isActive'> & { name: string; formerNames: string[] }

export const unitList: ListSpec<Filters, 'name' | 'symbol', ListRow> = {
  table: 'unit',
  filters: { kind: equals('kind'), isActive: equals('isActive'), parent: equals('parent') },
  search: found('unit'),
  sorts: { name: { columns: [sql.ref('sortKey')] }, symbol: { columns: [sql.ref('symbol')] } },
  rows: async (db, ids) => (await readEntities<Unit>(db, 'unit', ids)).map(toListRow),
}

function toListRow(unit: Unit): ListRow {
  const { id, revision, symbol, kind, isActive, names } = unit
  const name = currentUnitName(unit)
  return { id, revision, symbol, kind, isActive, name, formerNames: names.map((one) => one.name).filter((other) => other !== name) }
}
