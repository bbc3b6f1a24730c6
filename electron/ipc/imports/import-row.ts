import type { Output } from '#shared/contract/index.ts'
import type { KeptRow } from '#electron/store/import-plans.ts'
import type { PlannedRow } from './importer.ts'

/** A kept row as its importer planned it. */
export const toPlannedRow = ({ json }: KeptRow) => JSON.parse(json) as PlannedRow

/** A kept row as the page sees it: without what only its importer needs. */
export function toImportRow(kept: KeptRow): Output<'imports.rows'>['rows'][number] {
  const { data: _data, ...row } = toPlannedRow(kept)
  return { ...row, row: kept.row }
}
