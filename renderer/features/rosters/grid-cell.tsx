import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import classes from './duty-grid.module.css'
import type { DayMark } from './grid-days.ts'
import { GridDuty } from './grid-duty.tsx'
import type { Place } from './grid-place.ts'
import { HoursBox } from './hours-box.tsx'
import type { DutyGridHandle } from './use-duty-grid.ts'
import type { GridDrag } from './use-grid-drag.ts'

type GridCellProps = {
  id: string
  cell: Place
  mark: DayMark
  handle: DutyGridHandle
  problems: ReadonlyMap<string, string>
  resized: GridDrag['resized']
  state: { isCurrent: boolean; isChosen: boolean; isOver: boolean }
}

/** One day of one line, with its duties. What is seen by its place and colour stands in it in words too, for those who hear it. */
export function GridCell({ id, cell, mark, handle, problems, resized, state }: GridCellProps) {
  const { grid, place, acts } = handle
  const duties = grid.at(cell.day, cell.holder)
  const holder = grid.holders.find(({ key }) => key === cell.holder)?.label
  const typing = state.isCurrent ? acts.typing : undefined
  return (
    <div
      id={id} role="gridcell" className={classes.cell} data-cell data-day={cell.day} data-holder={cell.holder} data-kind={mark.kind} data-current={state.isCurrent || undefined} data-over={state.isOver || undefined}
      aria-selected={state.isChosen || duties.some((duty) => place.marked.includes(duty.id))}
    >
      <span className={classes.unseen}>{[formatDateWithWeekday(cell.day), mark.words, holder, duties.length === 0 && 'bez dyżuru'].filter(Boolean).join(', ')}. </span>
      {duties.map((duty) => (
        <GridDuty
          key={duty.id} duty={duty} handle={handle} problem={problems.get(duty.id)} to={resized?.duty === duty.id ? resized.to : duty.to}
          state={{ isCurrent: state.isCurrent && place.place.duty === duty.id, isOneOfMany: duties.length > 1, isTyped: typing?.duty === duty.id }}
        />
      ))}
      {typing && typing.duty === undefined && <HoursBox acts={acts} box={place.box} />}
    </div>
  )
}
