import { sql } from 'kysely'
import type { Person } from '#shared/domain/person.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { equals, found, linked } from './conditions.ts'
import type { ListSpec } from './list-page.ts'
import { namesOf } from './names.ts'

type Filters = { organisation?: string; isActive?: boolean }
type ListRow = Pick<Person, 'id' | 'revision' | 'fullName' | 'role' | 'email' | 'phone' | 'organisations' | 'isActive'>

export const personList: ListSpec<Filters, 'name', ListRow> = {
  table: 'person',
  filters: { organisation: linked('personOrganisation', 'person', 'organisation'), isActive: equals('isActive') },
  search: found('person'),
  sorts: { name: { columns: [sql.ref('sortKey')] } },
  rows: listRows,
}

/** `organisations` are names here, for the eye. */
async function listRows(db: ReadDb, ids: string[]): Promise<ListRow[]> {
  const people = await readEntities<Person>(db, 'person', ids)
  const organisation = await namesOf(db, 'organisation', people.flatMap((one) => one.organisations))
  return people.map(({ id, revision, fullName, role, email, phone, organisations, isActive }) => ({ id, revision, fullName, role, email, phone, organisations: organisations.map(organisation), isActive }))
}
