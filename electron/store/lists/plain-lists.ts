import { sql, type SqlBool } from 'kysely'
import type { Phrase } from '#shared/domain/phrase.ts'
import type { Programme } from '#shared/domain/programme.ts'
import type { SavedView } from '#shared/domain/saved-view.ts'
import type { Sphere } from '#shared/domain/sphere.ts'
import { polishSortKey } from '#shared/text/sort-key.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { equals, found } from './conditions.ts'
import type { ListSpec } from './list-page.ts'

/** Registers whose list rows are a few of their own fields and nothing else. */

type SphereRow = Pick<Sphere, 'id' | 'revision' | 'point' | 'nominative' | 'short' | 'order' | 'source' | 'isActive'>

export const sphereList: ListSpec<{ isActive?: boolean }, 'order' | 'short', SphereRow> = {
  table: 'sphere',
  filters: { isActive: equals('isActive') },
  search: found('sphere'),
  sorts: { order: { columns: [sql.ref('order')] }, short: { columns: [sql.ref('short')] } },
  rows: async (db, ids) => (await readEntities<Sphere>(db, 'sphere', ids)).map(({ id, revision, point, nominative, short, order, source, isActive }) => ({ id, revision, point, nominative, short, order, source, isActive })),
}

type ProgrammeFilters = { kind?: string; stage?: string; year?: number }
type ProgrammeRow = Pick<Programme, 'id' | 'revision' | 'title' | 'shortName' | 'kind' | 'yearFrom' | 'yearTo' | 'stage'>

export const programmeList: ListSpec<ProgrammeFilters, 'yearFrom' | 'title', ProgrammeRow> = {
  table: 'programme',
  filters: { kind: equals('kind'), stage: equals('stage'), year: (year) => sql<SqlBool>`${year} between yearFrom and yearTo` },
  search: found('programme'),
  sorts: { yearFrom: { columns: [sql.ref('yearFrom'), sql.ref('sortKey')], isDescending: true }, title: { columns: [sql.ref('sortKey')] } },
  rows: async (db, ids) =>
    (await readEntities<Programme>(db, 'programme', ids)).map(({ id, revision, title, shortName, kind, yearFrom, yearTo, stage }) => ({ id, revision, title, shortName, kind, yearFrom, yearTo, stage })),
}

export const phraseList: ListSpec<{ decision?: string; isActive?: boolean }, 'title', Phrase> = {
  table: 'phrase',
  filters: { decision: equals('decision'), isActive: equals('isActive') },
  search: found('phrase'),
  sorts: { title: { columns: [sql.ref('sortKey')] } },
  rows: (db, ids) => readEntities<Phrase>(db, 'phrase', ids),
}

export const viewList: ListSpec<{ place?: string }, 'name', SavedView> = {
  table: 'view',
  filters: { place: equals('place') },
  // Views are a way of looking, not something to be found by the search of the whole program.
  search: (text) => sql<SqlBool>`instr(sortKey, ${polishSortKey(text)}) > 0`,
  sorts: { name: { columns: [sql.ref('sortKey')] } },
  rows: (db, ids) => readEntities<SavedView>(db, 'view', ids),
}
