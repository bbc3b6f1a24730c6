import { daysFrom, addDays } from '#shared/domain/day.ts'
import type { DutyRow } from './first-duty.ts'
import { holderOfDuty, inLine, type DutyGrid, type GridView, type Holder } from './grid-model.ts'
import type { Place } from './grid-place.ts'
import type { NewDuty } from './line-template.ts'
import { draftOfRow } from './new-duty.ts'

/** A copy of a duty in another cell. */
export const pastedInto = (duty: DutyRow, { day, holder }: { day: string; holder: Holder }, view: GridView): NewDuty => ({ ...draftOfRow(duty), date: day, ...inLine(view, holder) })

/** Where copied duties come when the first of their days and lines comes into a cell: as many days and lines from it as they were from each other. Those for which there is no day or line are left out. */
export function landing(rows: readonly DutyRow[], to: Place, { grid, view }: { grid: DutyGrid; view: GridView }): { duty: DutyRow; to: Place }[] {
  const lineOf = (duty: DutyRow) => Math.max(0, grid.holders.findIndex(({ key }) => key === holderOfDuty(duty, view).key))
  const firstDay = rows.map(({ date }) => date).toSorted()[0] ?? to.day
  const firstLine = Math.min(...rows.map(lineOf))
  const line = grid.holders.findIndex(({ key }) => key === to.holder)
  return rows.flatMap((duty) => {
    const day = addDays(to.day, daysFrom(firstDay, duty.date))
    const holder = grid.holders[line + lineOf(duty) - firstLine]
    return holder && grid.days.includes(day) ? [{ duty, to: { day, holder: holder.key } }] : []
  })
}
