import { Button, Group, Loader } from '@mantine/core'
import type { RefObject } from 'react'
import { DataTable } from '#renderer/ui/data-table.tsx'
import { EmptyState } from '#renderer/ui/empty-state.tsx'
import { ErrorNote } from '#renderer/ui/error-note.tsx'
import frame from '#renderer/ui/list-frame.module.css'
import type { RowMarks } from '#renderer/ui/use-row-marks.ts'
import type { TablePlace } from '#renderer/ui/use-table-window.ts'
import { useYear } from '#renderer/ui/year.ts'
import { BulkBar } from './bulk-bar.tsx'
import { BulkNotice } from './bulk-notice.tsx'
import type { BulkOutcome } from './bulk-outcome.ts'
import { isRowCurrent } from './register-cells.tsx'
import { tableColumns } from './register-columns.ts'
import { RegisterHead } from './register-head.tsx'
import { useCopyRows } from './use-copy-rows.ts'
import { useMarkAll } from './use-mark-all.ts'
import { useRegisterExport } from './use-register-export.ts'
import type { Register } from './use-register.ts'

type RegisterTableProps = {
  register: Register
  marks: RowMarks
  /** What the last act did; it outlives the table, so that the postulates it names can be opened and come back from. */
  outcome: BulkOutcome | null
  onOutcome: (outcome: BulkOutcome | null) => void
  place: RefObject<TablePlace>
  takesFocus: boolean
  emptyText: string
  onNew: () => void
}

/** The register of postulates over the whole width: its rows as a table, and acts on as many of them as are marked. */
export function RegisterTable({ register, marks, outcome, onOutcome, place, takesFocus, emptyText, onNew }: RegisterTableProps) {
  const { pages, columns, sort, input, year } = register
  const { today, choose } = useYear()
  const exporting = useRegisterExport({ filters: input, year, onDone: onOutcome })
  const copying = useCopyRows({ ids: marks.ids, rows: pages.rows, columns, onDone: onOutcome })
  const all = useMarkAll({ input, marks, onDone: onOutcome })
  const isEmpty = !pages.isLoading && !pages.error && pages.rows.length === 0
  const notice = <BulkNotice outcome={outcome} onForget={() => onOutcome(null)} hrefOf={register.hrefOf} exporting={exporting} error={copying.error ?? all.error} />
  return (
    <section className={frame.root} aria-label="Rejestr" data-region>
      <RegisterHead register={register} exporting={exporting} isMarking={marks.ids.size > 0} onNew={onNew} />
      {pages.error && <div className={frame.note}><ErrorNote error={pages.error} title="Nie udało się wczytać listy" retry={pages.readAgain} /></div>}
      {pages.isLoading && <div className={frame.note}><Loader size="sm" aria-label="Wczytywanie listy" /></div>}
      {isEmpty && (
        <EmptyState title={emptyText}>
          <Group gap="xs">
            {register.filters.count > 0 && <Button variant="default" onClick={register.filters.clear}>Wyczyść filtry</Button>}
            {year !== null && <Button variant="default" onClick={() => choose(null)}>Pokaż wszystkie lata</Button>}
          </Group>
        </EmptyState>
      )}
      {pages.rows.length > 0 && (
        <DataTable
          label="Postulaty" columns={tableColumns(columns, { today, hrefOf: register.hrefOf })} pages={pages} listKey={register.listKey} order={{ by: sort?.by, descending: sort?.descending ?? false, onSort: register.sortBy }}
          marks={marks} acts={{ open: register.open, markAll: all.markAll, copy: copying.copy }} row={{ nameOf: ({ number }) => number, isQuiet: (row) => !isRowCurrent(row) }} place={place} takesFocus={takesFocus}
        />
      )}
      {marks.ids.size > 0 ? <BulkBar marks={marks} copying={copying} exporting={exporting} onDone={onOutcome}>{notice}</BulkBar> : notice}
    </section>
  )
}
