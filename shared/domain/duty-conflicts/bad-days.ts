import type { DutyRepair } from '#shared/domain/duty-conflict.ts'
import { nearestDay, obstacleOn } from '#shared/domain/duty-days.ts'
import { dutyResources } from '#shared/domain/duty-resources.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { formatDateWithWeekday } from '#shared/text/format-date.ts'
import { change, removal, whichOf, withRepair, type ConflictRule, type Known } from './roster-facts.ts'

/** Duties outside the consultation's period, on a day off, or on the day of its meeting. A roster with duties on two Saturdays is meant to have them there, and so with Sundays. */
export const badDays: ConflictRule = (known) => known.duties.flatMap((duty) => {
  const obstacle = obstacleOn(duty.date, known.days)
  if (!obstacle || (obstacle.code === 'weekend' && known.isUsualWeekday(duty.date))) return []
  return [{ code: obstacle.code, sentence: `Dyżur ${whichOf(duty, known)}: ${obstacle.reason}. Przenieś go na inny dzień albo usuń.`, duties: [duty.id], ...withRepair(toAnotherDay(duty, known) ?? removal(duty, 'Usuń ten dyżur')) }]
})

/** The duty moved to the nearest working day of the period on which its person, telephone and room are free; undefined when there is none. */
export function toAnotherDay(duty: Duty, known: Known): DutyRepair | undefined {
  const day = nearestDay(duty.date, known.days, (date) => !known.isTaken({ ...duty, date }, dutyResources, duty))
  return day === undefined ? undefined : change(duty, { date: day }, `Przenieś na ${formatDateWithWeekday(day)}`)
}
