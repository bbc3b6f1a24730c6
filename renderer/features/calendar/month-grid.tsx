import { Box } from '@mantine/core'
import { memo } from 'react'
import classes from './days.module.css'
import { DayCell } from './day-cell.tsx'
import { monthName, monthNames, weekdayHeads, weekdayNames } from './day-words.ts'
import { weeksOf, type Day } from './year-days.ts'

type MonthGridProps = { year: number; month: number; days: ReadonlyMap<string, Day>; today: string; /** The chosen day when it is in this month. */ chosen: string | undefined }

/** One month of the year, Monday first. Its name shows the whole month beside. */
export const MonthGrid = memo(function MonthGrid({ year, month, days, today, chosen }: MonthGridProps) {
  const name = monthNames[month - 1] ?? ''
  const monthId = `${year}-${String(month).padStart(2, '0')}`
  return (
    <div>
      <button type="button" tabIndex={-1} className={classes.monthName} aria-label={`Pokaż cały miesiąc: ${name}`} data-month={monthId}>{name}</button>
      <Box component="table" role="grid" className={classes.weeks} aria-label={monthName(monthId)}>
        <thead><tr>{weekdayHeads.map((head, index) => <th key={head} scope="col" aria-label={weekdayNames[index]}>{head}</th>)}</tr></thead>
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr key={week.find((date) => date !== null)}>
              {week.map((date, column) => {
                const day = date === null ? undefined : days.get(date)
                return day ? <DayCell key={day.date} day={day} today={today} isChosen={day.date === chosen} /> : <td key={weekdayHeads[column]} className={classes.cell} aria-hidden />
              })}
            </tr>
          ))}
        </tbody>
      </Box>
    </div>
  )
})
