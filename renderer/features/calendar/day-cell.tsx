import { memo } from 'react'
import classes from './days.module.css'
import { dayLabel } from './day-words.ts'
import type { Day } from './year-days.ts'

type DayCellProps = { day: Day; today: string; isChosen: boolean }

/** One day of the year. Each mark has a shape of its own: a frame, a bar, a corner, stripes; the same stands in its name. */
export const DayCell = memo(function DayCell({ day, today, isChosen }: DayCellProps) {
  const { date, off, deadlines, meetings, duties } = day
  return (
    <td className={classes.cell} aria-selected={isChosen} data-weekend={day.isWeekend || undefined} data-off={off.length > 0 || undefined}>
      <button
        type="button" className={classes.day} tabIndex={isChosen ? 0 : -1} aria-label={dayLabel(day, today)} {...(date === today && { 'aria-current': 'date' as const })} data-day={date} data-chosen={isChosen || undefined}
        data-meeting={meetings.length > 0 || undefined} data-duty={duties.length > 0 || undefined} data-deadline={deadlines.length > 0 || undefined}
      >
        {Number(date.slice(8))}
      </button>
    </td>
  )
})
