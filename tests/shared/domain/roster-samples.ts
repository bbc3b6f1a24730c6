import { duty as entity, type Duty } from '#shared/domain/duty.ts'
import type { RosterDays } from '#shared/domain/duty-days.ts'
import { dutyResources, isAtSameTime, isOneSitting, resourceOf, type OnDuty } from '#shared/domain/duty-resources.ts'

/** Ids that say in a failure which record is meant. */
export const idOf = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`
export const rosterId = idOf(900)
export const otherRosterId = idOf(901)

let last = 0
/** A stored duty on 17 June 2024, a Monday, 10–14, with what is named. */
export function dutyWith(values: Partial<Duty> = {}): Duty {
  last += 1
  return { ...entity.blank, id: idOf(last), revision: 1, roster: rosterId, date: '2024-06-17', from: '10:00', to: '14:00', ...values }
}

/** The consultation „Otwarty Kraków”: its period and the day of its meeting. */
export const openKrakow: RosterDays = { startsOn: '2024-06-13', endsOn: '2024-07-05', closedDays: [], meetingDays: ['2024-06-19'] }

/** Whether two duties need the same person, telephone or room at the same time: the rule, said of two, that bookings keep for many. */
export function isDoubleBooked(a: OnDuty, b: OnDuty): boolean {
  return isAtSameTime(a, b) && !isOneSitting(a, b) && dutyResources.some((resource) => resourceOf(a, resource) !== '' && resourceOf(a, resource) === resourceOf(b, resource))
}
