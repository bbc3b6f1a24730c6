import type { RefCallback } from 'react'
import classes from './duty-grid.module.css'
import { GridCell } from './grid-cell.tsx'
import type { DayMark } from './grid-days.ts'
import { SideName } from './grid-head.tsx'
import { cellKey } from './grid-model.ts'
import { placeAt, type Side } from './grid-place.ts'
import type { DutyGridHandle } from './use-duty-grid.ts'
import type { GridDrag } from './use-grid-drag.ts'

type GridRowProps = {
  measure: RefCallback<HTMLDivElement>
  index: number
  top: number
  side: Side
  handle: DutyGridHandle
  drag: GridDrag
  problems: ReadonlyMap<string, string>
  markOf: (day: string) => DayMark
  /** The id on the page of the cell in a column. */
  idOf: (column: number) => string
}

/** One day, or the line of one telephone, person or unit. */
export function GridRow({ measure, index, top, side, handle, drag, problems, markOf, idOf }: GridRowProps) {
  const { place } = handle
  const chosen = new Set(place.cells.map(({ day, holder }) => cellKey(day, holder)))
  return (
    <div ref={measure} data-index={index} role="row" aria-rowindex={index + 2} className={`${classes.row} ${classes.tracks}`} style={{ transform: `translateY(${top}px)` }}>
      <div role="rowheader" className={`${classes.side} ${classes.rowName}`} data-kind={side.day === undefined ? undefined : markOf(side.day).kind}><SideName side={side} markOf={markOf} /></div>
      {place.sides.columns.map((column, right) => {
        const cell = placeAt(side, column)
        const isCurrent = cell.day === place.place.day && cell.holder === place.place.holder
        const isOver = drag.over !== undefined && cell.day === drag.over.day && cell.holder === drag.over.holder
        return <GridCell key={column.key} id={idOf(right)} cell={cell} mark={markOf(cell.day)} handle={handle} problems={problems} resized={drag.resized} state={{ isCurrent, isChosen: place.hasRange && chosen.has(cellKey(cell.day, cell.holder)), isOver }} />
      })}
    </div>
  )
}
