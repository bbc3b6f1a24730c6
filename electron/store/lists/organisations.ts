import { sql } from 'kysely'
import type { Organisation } from '#shared/domain/organisation.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { equals, found, linked } from './conditions.ts'
import { countBy } from './counts.ts'
import type { ListSpec } from './list-page.ts'

type Filters = { kind?: string; isActive?: boolean; sphere?: string }
type ListRow = Pick<Organisation, 'id' | 'revision' | 'name' | 'kind' | 'krs' | 'city' | 'isActive'> & { people: number; postulates: number }

export const organisationList: ListSpec<Filters, 'name', ListRow> = {
  table: 'organisation',
  filters: { kind: equals('kind'), isActive: equals('isActive'), sphere: linked('organisationSphere', 'organisation', 'sphere') },
  search: found('organisation'),
  sorts: { name: { columns: [sql.ref('sortKey')] } },
  rows: listRows,
}

async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const organisations = await readEntities<Organisation>(db, 'organisation', ids)
  const people = await countBy(db, { table: 'personOrganisation', column: 'organisation' }, ids)
  const postulates = await countBy(db, { table: 'postulateSubmitter', column: 'organisation' }, ids)
  return organisations.map(({ id, revision, name, kind, krs, city, isActive }) => ({ id, revision, name, kind, krs, city, isActive, people: people(id), postulates: postulates(id) }))
}
