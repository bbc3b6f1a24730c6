import { sql } from 'kysely'
import type { ListSpec } from './list-page.ts'
import { postulateFilters, postulateSearch, type PostulateFilters } from './postulate-filters.ts'
import { postulateRows, type PostulateListRow } from './postulate-rows.ts'

const column = (name: string) => sql.ref(`postulateOrder.${name}`)
const by = (name: string, index: string) => ({ columns: [column(name)], index })

export type PostulateSort = 'number' | 'receivedOn' | 'submitters' | 'sphere' | 'content' | 'unit' | 'decision' | 'state'
export type PostulateList = ListSpec<PostulateFilters, PostulateSort, PostulateListRow>

/** The register, read along the keys that are kept for it: every order is the order of an index. `today` (`YYYY-MM-DD`) says which deadlines have passed. */
export function postulateList(today: string): PostulateList {
  return {
    table: 'postulateOrder',
    idColumn: 'postulate',
    filters: postulateFilters(today),
    search: postulateSearch,
    sorts: {
      number: { columns: [], isDescending: true, index: 'postulateByNumber' },
      receivedOn: { ...by('receivedOn', 'postulateByReceivedOn'), isDescending: true },
      submitters: by('submitters', 'postulateBySubmitters'),
      sphere: by('sphere', 'postulateBySphere'),
      content: by('content', 'postulateByContent'),
      unit: by('unit', 'postulateByUnit'),
      decision: by('decision', 'postulateByDecision'),
      state: by('state', 'postulateByState'),
    },
    ties: [column('year'), column('sequence')],
    rows: postulateRows,
  }
}
