import { useEffect, useEffectEvent, useId, useRef, type CSSProperties, type ReactNode, type RefObject } from 'react'
import { DataTableHead, type TableOrder } from './data-table-head.tsx'
import { DataTableRow } from './data-table-row.tsx'
import classes from './data-table.module.css'
import framed from './framed-rows.module.css'
import { useHeight } from './use-height.ts'
import type { RowMarks } from './use-row-marks.ts'
import { useTableActs, type TableActs } from './use-table-acts.ts'
import { useTableWindow, type TablePages, type TablePlace } from './use-table-window.ts'

/** `least` is the least width in rem, so that it grows with the text; `share` its part of the room that is left. */
export type TableColumn<R> = { key: string; title: string; sort?: string; least: number; share: number; render: (row: R) => ReactNode }

type DataTableProps<R> = {
  label: string
  columns: readonly TableColumn<R>[]
  pages: TablePages<R>
  listKey: string
  order: TableOrder
  marks: RowMarks
  acts: TableActs
  /** What a row is called, for its box; and whether it is only kept for the record. */
  row: { nameOf: (row: R) => string; isQuiet: (row: R) => boolean }
  place: RefObject<TablePlace>
  /** The person comes back to the table from a record. */
  takesFocus: boolean
}

const markRem = 2.5

/** A table of many rows, of which only those near the screen exist. Arrows move from row to row, Enter opens, Space marks, Shift with an arrow or a click marks a range, Ctrl+A all, Ctrl+C copies the marked ones. */
export function DataTable<R extends { id: string }>({ label, columns, pages, listKey, order, marks, acts, row, place, takesFocus }: DataTableProps<R>) {
  const prefix = useId()
  const box = useRef<HTMLDivElement>(null)
  const [headHeight, measureHead] = useHeight()
  const view = useTableWindow({ pages, listKey, place, box, headHeight })
  const { onKeyDown, onClick, onDoubleClick } = useTableActs({ rows: pages.rows, view, marks, acts, box })
  const begin = useEffectEvent(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true })
  })
  useEffect(() => begin(), [])
  const active = pages.rows[view.active]
  const marked = marks.ids.size === 0 ? 'none' : marks.ids.size < pages.total ? 'some' : 'all'
  const tracks = `${markRem}rem ${columns.map(({ least, share }) => `minmax(${least}rem, ${share}fr)`).join(' ')}`
  const least = `${columns.reduce((sum, column) => sum + column.least, markRem)}rem`
  return (
    <div className={`${framed.frame} ${classes.frame}`}>
      <div
        ref={box} className={`${framed.box} ${classes.box}`} role="grid" tabIndex={0} aria-label={label} aria-multiselectable aria-rowcount={pages.total + 1} aria-colcount={columns.length + 1} onKeyDown={onKeyDown} onClick={onClick} onDoubleClick={onDoubleClick}
        style={{ '--table-tracks': tracks, '--table-least': least } as CSSProperties} // CSSProperties knows no names of one's own
        {...(active && { 'aria-activedescendant': `${prefix}-${active.id}` })}
      >
        <DataTableHead measure={measureHead} columns={columns} order={order} marked={marked} onMarkAll={marked === 'none' ? acts.markAll : marks.clear} />
        <div className={classes.rows} style={{ height: view.height }} role="rowgroup">
          {view.shownRows.map(({ index, key, top, record }) => (
            <DataTableRow
              key={key} measure={view.measure} id={`${prefix}-${record.id}`} index={index} top={top} record={record} columns={columns} name={row.nameOf(record)}
              state={{ isActive: index === view.active, isMarked: marks.ids.has(record.id), isQuiet: row.isQuiet(record) }}
            />
          ))}
        </div>
      </div>
    </div>
  )
}
