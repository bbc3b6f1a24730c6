import type { ReactNode, RefCallback } from 'react'
import classes from './data-table.module.css'

type DataTableRowProps<R> = {
  /** Told of the element, whose height it asks for. */
  measure: RefCallback<HTMLDivElement>
  /** Its own id on the page, by which the table says that it is the active one. */
  id: string
  index: number
  top: number
  record: R
  columns: readonly { key: string; title: string; render: (row: R) => ReactNode }[]
  name: string
  state: { isActive: boolean; isMarked: boolean; isQuiet: boolean }
}

/** One row. Its box is for the mouse: a key marks the active row of the table. */
export function DataTableRow<R>({ measure, id, index, top, record, columns, name, state }: DataTableRowProps<R>) {
  const { isActive, isMarked, isQuiet } = state
  return (
    <div
      ref={measure} id={id} data-index={index} className={`${classes.row} ${classes.tracks}`} style={{ transform: `translateY(${top}px)` }} role="row" aria-rowindex={index + 2} aria-selected={isMarked}
      data-active={isActive || undefined} data-quiet={isQuiet || undefined}
    >
      <div role="gridcell" className={classes.mark} data-mark>
        <input type="checkbox" tabIndex={-1} aria-label={`Zaznacz ${name}`} checked={isMarked} readOnly />
      </div>
      {columns.map(({ key, title, render }) => <div key={key} role="gridcell" className={classes.cell} data-title={title}>{render(record)}</div>)}
    </div>
  )
}
