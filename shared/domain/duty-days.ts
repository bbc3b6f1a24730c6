import { formatDateRange } from '#shared/text/format-date.ts'
import { addDays, isWeekend } from './day.ts'
import { holidayOn } from './holiday.ts'
import type { ClosedDay } from './settings.ts'

/** The days of a roster: the consultation's period, the days on which the office is closed, and those of the consultation's meetings. */
export type RosterDays = { startsOn: string; endsOn: string; closedDays: readonly ClosedDay[]; meetingDays: readonly string[] }

export const dayObstacles = ['outside_period', 'meeting_day', 'holiday', 'closed_day', 'weekend'] as const
export type DayObstacle = { code: (typeof dayObstacles)[number]; reason: string }

/** Why a day is none for a duty, in words that go after its date; undefined when it is one. The first reason that holds, in the order of the list. */
export function obstacleOn(day: string, { startsOn, endsOn, closedDays, meetingDays }: RosterDays): DayObstacle | undefined {
  if (day < startsOn || day > endsOn) return { code: 'outside_period', reason: `poza terminem konsultacji (${formatDateRange(startsOn, endsOn)})` }
  if (meetingDays.includes(day)) return { code: 'meeting_day', reason: 'dzień spotkania w tych konsultacjach' }
  const holiday = holidayOn(day)
  if (holiday !== undefined) return { code: 'holiday', reason: `święto (${holiday})` }
  const closed = closedDays.find(({ date }) => date === day)
  if (closed) return { code: 'closed_day', reason: `dzień wolny urzędu (${closed.name})` }
  return isWeekend(day) ? { code: 'weekend', reason: 'dzień wolny od pracy' } : undefined
}

/** How far another day is looked for: longer than any row of days off. */
const steps = Array.from({ length: 31 }, (_, index) => index + 1)

type IsFree = (day: string) => boolean
const isGood = (day: string, days: RosterDays, isFree: IsFree) => isFree(day) && obstacleOn(day, days) === undefined

/** The next day after a given one, within a month, to which nothing stands in the way and which `isFree`; undefined when there is none. */
export function nextDay(day: string, days: RosterDays, isFree: IsFree): string | undefined {
  return steps.map((step) => addDays(day, step)).find((one) => isGood(one, days, isFree))
}

/** The next such day, else the nearest one before; from outside the period, looked for from its beginning or its end. */
export function nearestDay(day: string, days: RosterDays, isFree: IsFree): string | undefined {
  const later = day < days.startsOn ? addDays(days.startsOn, -1) : day
  const earlier = day > days.endsOn ? addDays(days.endsOn, 1) : day
  return nextDay(later, days, isFree) ?? steps.map((step) => addDays(earlier, -step)).find((one) => isGood(one, days, isFree))
}
