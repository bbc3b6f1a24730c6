import type { ReactNode } from 'react'
import { formatTimeRange } from '#shared/text/format-time.ts'
import cell from './duty-grid.module.css'
import { dutyDetail } from './duty-words.ts'
import type { DutyRow } from './first-duty.ts'
import classes from './grid-duty.module.css'
import type { GridView } from './grid-model.ts'
import type { Hours } from '#shared/text/read-hours.ts'

/** How duties of a grid are shown: what their lines say already, which are marked or cut, and what is wrong with them, by their ids. */
export type DutyLook = { view: GridView; ofRoster: string | null; marked: readonly string[]; cut: ReadonlySet<string>; problems: ReadonlyMap<string, string> }

type GridDutyProps = {
  duty: DutyRow
  look: DutyLook
  /** Its hours, or those that it would have when its edge is let go. */
  hours: Hours
  isCurrent: boolean
  isOneOfMany: boolean
  /** Where its hours are being typed. */
  box: ReactNode
}

/** One duty in its cell: its hours, who or how, and whether something is wrong with it. */
export function GridDuty({ duty, look, hours, isCurrent, isOneOfMany, box }: GridDutyProps) {
  const isMarked = look.marked.includes(duty.id)
  const isCut = look.cut.has(duty.id)
  const problem = look.problems.get(duty.id)
  const detail = dutyDetail(duty, look)
  const unseen = [isMarked && 'zaznaczony', isCurrent && isOneOfMany && 'wybrany'].filter(Boolean).join(', ')
  return (
    <div className={classes.duty} data-duty={duty.id} data-current={isCurrent || undefined} data-marked={isMarked || undefined} data-cut={isCut || undefined} title={problem}>
      {box ?? (
        <>
          <span className={classes.hours}>{formatTimeRange(hours.from, hours.to)}</span>
          {detail && <span className={classes.detail}>{detail}</span>}
          {isCut && <span className={classes.detail}>wycięty</span>}
          {problem && <span className={classes.problem}>do poprawy<span className={cell.unseen}>: {problem}</span></span>}
          {unseen && <span className={cell.unseen}> {unseen}</span>}
        </>
      )}
      <span className={classes.edge} data-edge="from" aria-hidden />
      <span className={classes.edge} data-edge="to" aria-hidden />
    </div>
  )
}
