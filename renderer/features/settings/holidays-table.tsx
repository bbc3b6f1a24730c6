import { ReadTable } from '#renderer/ui/read-table.tsx'
import { useYear } from '#renderer/ui/year.ts'
import { yearOf } from '#shared/domain/day.ts'
import { holidaysOf } from '#shared/domain/holiday.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'

/** The statutory days off of the window's year, to be read. */
export function HolidaysTable() {
  const { year, today } = useYear()
  const shown = year ?? yearOf(today)
  return (
    <ReadTable
      caption={`Święta ustawowe w roku ${shown}`} rows={holidaysOf(shown)} keyOf={({ date, name }) => `${date} ${name}`}
      columns={[{ title: 'Dzień', render: ({ date }) => formatDateWithWeekday(date) }, { title: 'Święto', render: ({ name }) => name }]}
    />
  )
}
