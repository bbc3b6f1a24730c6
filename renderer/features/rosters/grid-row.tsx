import type { RefCallback } from 'react'
import classes from './duty-grid.module.css'
import { GridCell } from './grid-cell.tsx'
import type { DayMark } from './grid-days.ts'
import type { DutyLook } from './grid-duty.tsx'
import { SideName } from './grid-head.tsx'
import { cellKey } from './grid-model.ts'
import { placeAt, type Place, type Side } from './grid-place.ts'
import { HoursBox } from './hours-box.tsx'
import type { DutyGridHandle } from './use-duty-grid.ts'
import type { GridDrag } from './use-grid-drag.ts'

type GridRowProps = {
  measure: RefCallback<HTMLDivElement>
  index: number
  top: number
  side: Side
  handle: DutyGridHandle
  drag: GridDrag
  look: DutyLook
  /** The chosen cells, by their keys. */
  chosen: ReadonlySet<string>
  markOf: (day: string) => DayMark
  /** The id on the page of the cell in a column. */
  idOf: (column: number) => string
}

const isSame = (one: Place | undefined, other: Place) => one?.day === other.day && one.holder === other.holder

/** One day, or the line of one telephone, person or unit. */
export function GridRow({ measure, index, top, side, handle, drag, look, chosen, markOf, idOf }: GridRowProps) {
  const { grid, place, acts } = handle
  return (
    <div ref={measure} data-index={index} role="row" aria-rowindex={index + 2} className={`${classes.row} ${classes.tracks}`} style={{ transform: `translateY(${top}px)` }}>
      <div role="rowheader" className={`${classes.side} ${classes.rowName}`} data-kind={side.day === undefined ? undefined : markOf(side.day).kind}><SideName side={side} markOf={markOf} /></div>
      {place.sides.columns.map((column, right) => {
        const cell = placeAt(side, column)
        const holder = side.holder ?? column.holder
        const duties = grid.at(cell.day, cell.holder)
        const isCurrent = isSame(place.place, cell)
        const emphasis = [isCurrent && 'current', chosen.has(cellKey(cell.day, cell.holder)) && 'chosen', isSame(drag.over, cell) && 'over'].filter(Boolean).join(' ')
        const typing = isCurrent && acts.typing ? { duty: acts.typing.duty, box: <HoursBox acts={acts} box={place.box} /> } : undefined
        return holder && (
          <GridCell
            key={column.key} id={idOf(right)} day={cell.day} holder={holder} mark={markOf(cell.day)} duties={duties} look={look} emphasis={emphasis} current={isCurrent ? place.place.duty : undefined}
            resized={duties.some(({ id }) => id === drag.resized?.duty) ? drag.resized : undefined} typing={typing}
          />
        )
      })}
    </div>
  )
}
