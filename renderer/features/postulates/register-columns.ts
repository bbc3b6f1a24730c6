import type { TableColumn } from '#renderer/ui/data-table.tsx'
import { postulateColumns, type PostulateColumn } from '#shared/domain/postulate-columns.ts'
import { registerCells, type CellSetting, type RegisterRow } from './register-cells.tsx'

/** The least width of a column in rem, and its part of the room that is left. */
const widths: Record<PostulateColumn, readonly [least: number, share: number]> = {
  number: [6.6, 0.2], receivedOn: [6.5, 0.2], stage: [5.75, 0.3], submitters: [9.5, 1.4], meeting: [11, 1.2], consultation: [11, 1.2], channel: [9, 0.6], sphere: [11, 1.2], programmeSection: [9, 0.8], content: [14.2, 3.4],
  rationale: [14, 2.4], currentText: [14, 2.4], unit: [9.5, 1.2], otherUnits: [10, 1], deadline: [7.5, 0.3], decision: [9.25, 0.8], state: [8, 0.3], position: [14, 2.4], realisation: [8, 0.4], marks: [8.5, 0.5], note: [10, 1.2],
}

/** The chosen columns as the table takes them. */
export function tableColumns(keys: readonly PostulateColumn[], setting: CellSetting): TableColumn<RegisterRow>[] {
  return keys.map((key) => {
    const column: { title: string; sort?: string } = postulateColumns[key]
    const [least, share] = widths[key]
    return { key, title: column.title, ...(column.sort && { sort: column.sort }), least, share, render: (row) => registerCells[key](row, setting) }
  })
}
