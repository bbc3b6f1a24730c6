import { addDays, daysFrom } from '#shared/domain/day.ts'
import { nextWorkingDay, workingDayFrom } from './duty-days.ts'
import type { DutyRow } from './first-duty.ts'

type DayOff = (day: string) => string | undefined

/** The days on which copied duties come after a day of the list: the first on the next working day, the others as far behind it as they were; a day off gives way to the next working one. */
export function daysAfter(rows: readonly DutyRow[], after: string, dayOff: DayOff): { duty: DutyRow; day: string }[] {
  const first = rows.map(({ date }) => date).toSorted()[0] ?? after
  const begin = nextWorkingDay(after, dayOff)
  return rows.map((duty) => ({ duty, day: workingDayFrom(addDays(begin, daysFrom(first, duty.date)), dayOff) }))
}
