import type { RefCallback } from 'react'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import classes from './duty-grid.module.css'
import { shortDay, type DayMark } from './grid-days.ts'
import { gridViewLabels, type GridView } from './grid-model.ts'
import type { Side, Sides } from './grid-place.ts'

type MarkOf = (day: string) => DayMark

/** What a row or column is: the day with what is to be known of it, or whose line it is. */
export function SideName({ side, markOf }: { side: Side; markOf: MarkOf }) {
  if (side.day === undefined) return <span>{side.holder?.label}</span>
  const { words } = markOf(side.day)
  return (
    <>
      <span aria-hidden>{shortDay(side.day)}</span>
      <span className={classes.unseen}>{formatDateWithWeekday(side.day)}</span>
      {words && <span className={classes.words}>{words}</span>}
    </>
  )
}

/** The headings of the columns; they stay when the rows are scrolled. */
export function GridHead({ measure, sides, view, markOf }: { measure: RefCallback<HTMLDivElement>; sides: Sides; view: GridView; markOf: MarkOf }) {
  return (
    <div ref={measure} role="rowgroup" className={classes.head}>
      <div role="row" aria-rowindex={1} className={classes.tracks}>
        <div role="columnheader" className={`${classes.heading} ${classes.side}`}>{sides.hasDaysDown ? 'Dni' : gridViewLabels[view]}</div>
        {sides.columns.map((side) => <div key={side.key} role="columnheader" className={classes.heading} data-kind={side.day === undefined ? undefined : markOf(side.day).kind}><SideName side={side} markOf={markOf} /></div>)}
      </div>
    </div>
  )
}
