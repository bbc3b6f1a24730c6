import { formatTimeRange } from '#shared/text/format-time.ts'
import classes from './duty-grid.module.css'
import { dutyDetail } from './duty-words.ts'
import type { DutyRow } from './first-duty.ts'
import { HoursBox } from './hours-box.tsx'
import type { DutyGridHandle } from './use-duty-grid.ts'

type GridDutyProps = {
  duty: DutyRow
  handle: DutyGridHandle
  /** What is wrong with it, as a sentence. */
  problem: string | undefined
  /** Its end, or the one that it would have when its edge is let go. */
  to: string
  state: { isCurrent: boolean; isOneOfMany: boolean; isTyped: boolean }
}

/** One duty in its cell: its hours, who or how, and whether something is wrong with it. */
export function GridDuty({ duty, handle, problem, to, state }: GridDutyProps) {
  const { view, roster, place, acts } = handle
  const isMarked = place.marked.includes(duty.id)
  const detail = dutyDetail(duty, { view, ofRoster: roster.unit })
  const unseen = [isMarked && 'zaznaczony do zamiany', state.isCurrent && state.isOneOfMany && 'wybrany'].filter(Boolean).join(', ')
  return (
    <div className={classes.duty} data-duty={duty.id} data-current={state.isCurrent || undefined} data-marked={isMarked || undefined} title={problem}>
      {state.isTyped
        ? <HoursBox acts={acts} box={place.box} />
        : (
            <>
              <span className={classes.hours}>{formatTimeRange(duty.from, to)}</span>
              {detail && <span className={classes.detail}>{detail}</span>}
              {problem && <span className={classes.problem}>do poprawy<span className={classes.unseen}>: {problem}</span></span>}
              {unseen && <span className={classes.unseen}> {unseen}</span>}
            </>
          )}
      <span className={classes.edge} data-edge aria-hidden />
    </div>
  )
}
