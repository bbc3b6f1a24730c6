import { sql, type SqlBool } from 'kysely'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import { readEntities } from '#electron/store/registers/entity-rows.ts'
import { equals, found, indexed } from './conditions.ts'
import type { ListSpec } from './list-page.ts'

type DocumentFilters = {
  kind?: string; meeting?: string; consultation?: string; roster?: string; unit?: string; organisation?: string; postulate?: string; year?: number; format?: string; variant?: string; isInternal?: boolean; isPublished?: boolean; isMade?: boolean; sha256?: string
}
type DocumentRow = Pick<
  DocumentRecord, 'id' | 'revision' | 'kind' | 'title' | 'meeting' | 'consultation' | 'roster' | 'unit' | 'organisation' | 'postulate' | 'year' | 'format' | 'fileName' | 'variant' | 'isInternal' | 'madeOn' | 'madeAt' | 'madeBy'
> & { publications: number; places: string[] }

/** When a document appeared, as far as it is known: the moment, the day, or only the year. Such texts stand in the order of time. */
const appeared = sql`coalesce(madeAt, madeOn, cast(year as text))`

export const documentList: ListSpec<DocumentFilters, 'year' | 'title' | 'madeAt', DocumentRow> = {
  table: 'document',
  filters: {
    kind: indexed('documentOf', 'kind'), meeting: indexed('documentMeetingKind', 'meeting'), consultation: indexed('documentConsultation', 'consultation'), roster: indexed('documentRoster', 'roster'), unit: indexed('documentUnit', 'unit'),
    organisation: indexed('documentOrganisation', 'organisation'), postulate: indexed('documentPostulate', 'postulate'), year: indexed('documentYearTitle', 'year'),
    format: equals('format'), variant: equals('variant'), isInternal: equals('isInternal'), sha256: indexed('documentHash', 'sha256'),
    isPublished: (isPublished) => sql<SqlBool>`(publications <> '[]') = ${Number(isPublished)}`,
    isMade: (isMade) => sql<SqlBool>`(madeAt is not null) = ${Number(isMade)}`,
  },
  search: found('document'),
  sorts: { year: { columns: [sql.ref('year'), sql.ref('title')], isDescending: true }, title: { columns: [sql.ref('title')] }, madeAt: { columns: [appeared], isDescending: true, index: 'documentAppeared' } },
  rows: async (db, ids) =>
    (await readEntities<DocumentRecord>(db, 'document', ids)).map(({ sha256: _hash, snapshot: _snapshot, bytes: _bytes, programVersion: _version, caseNumber: _case, note: _note, publications, ...row }) => ({
      ...row, publications: publications.length, places: [...new Set(publications.map(({ place }) => place))],
    })),
}
