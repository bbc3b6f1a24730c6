import { memo, type ReactNode } from 'react'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import classes from './duty-grid.module.css'
import type { DayMark } from './grid-days.ts'
import { GridDuty, type DutyLook } from './grid-duty.tsx'
import type { Holder } from './grid-model.ts'
import type { DutyRow } from './first-duty.ts'
import type { GridDrag } from './use-grid-drag.ts'

type GridCellProps = {
  id: string
  day: string
  holder: Holder
  mark: DayMark
  duties: readonly DutyRow[]
  look: DutyLook
  /** What the cell is at the moment, as words apart: `current`, `chosen`, `over`. */
  emphasis: string
  /** The duty of this cell that the keys are on. */
  current: string | undefined
  /** A duty whose edge is being dragged, if it is here. */
  resized: GridDrag['resized']
  /** Where hours are being typed in this cell: into which of its duties, or into a new one, and the box. */
  typing: { duty: string | undefined; box: ReactNode } | undefined
}

/** One day of one line, with its duties. What is seen by its place and colour stands in it in words too, for those who hear it. Drawn again only when something in it changes. */
export const GridCell = memo(function GridCell({ id, day, holder, mark, duties, look, emphasis, current, resized, typing }: GridCellProps) {
  return (
    <div
      id={id} role="gridcell" className={classes.cell} data-cell data-day={day} data-holder={holder.key} data-kind={mark.kind} data-emphasis={emphasis || undefined}
      aria-selected={emphasis.includes('chosen') || duties.some((duty) => look.marked.includes(duty.id))}
    >
      <span className={classes.unseen}>{[formatDateWithWeekday(day), mark.words, holder.label, duties.length === 0 && 'bez dyżuru'].filter(Boolean).join(', ')}. </span>
      {duties.map((duty) => (
        <GridDuty
          key={duty.id} duty={duty} look={look} hours={resized?.duty === duty.id ? resized.hours : duty} isCurrent={current === duty.id} isOneOfMany={duties.length > 1}
          box={typing?.duty === duty.id ? typing.box : undefined}
        />
      ))}
      {typing && typing.duty === undefined && typing.box}
    </div>
  )
})
