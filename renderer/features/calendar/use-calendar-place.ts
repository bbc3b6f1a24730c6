import { useState } from 'react'
import { replacePlace, usePlace } from '#renderer/ui/place.ts'
import { useYear } from '#renderer/ui/year.ts'
import { date as dayField } from '#shared/domain/field.ts'
import type { Scope } from './day-list.tsx'
import { sameDayIn } from './year-days.ts'

/** Which year is shown (that of the window; of today where all are), and the chosen day: the one in the address (`#/calendar/2026-09-24`), or today, in that year. */
export function useCalendarPlace() {
  const { path } = usePlace()
  const { year: chosenYear, today, choose } = useYear()
  const [scope, setScope] = useState<Scope>('day')
  const year = chosenYear ?? Number(today.slice(0, 4))
  const asked = path[1] !== undefined && dayField.safeParse(path[1]).success ? path[1] : today
  return { year, today, chosen: sameDayIn(year, asked), scope, setScope, choose: (day: string) => replacePlace(['calendar', day]), chooseYear: choose }
}
