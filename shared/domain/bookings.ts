import { dutyResources, isAtSameTime, isOneSitting, resourceOf, type DutyResource, type OnDuty } from './duty-resources.ts'

/** Who and what is taken when. */
export type Bookings = {
  add: (duty: OnDuty) => void
  /** Whether another duty than `except` takes the person, telephone or room of this one (or only those of the named kinds) at the same time, other than in one sitting. */
  isTaken: (one: OnDuty, resources?: readonly DutyResource[], except?: OnDuty) => boolean
}

/** Looked up by day and key, so that a question costs the same however many duties there are. */
export function makeBookings(duties: readonly OnDuty[]): Bookings {
  const booked = new Map<string, OnDuty[]>()
  const add = (duty: OnDuty) => {
    for (const resource of dutyResources) {
      const key = keyOf(duty, resource)
      if (key === undefined) continue
      const others = booked.get(key)
      if (others) others.push(duty)
      else booked.set(key, [duty])
    }
  }
  for (const duty of duties) add(duty)
  const isTaken = (one: OnDuty, resources: readonly DutyResource[] = dutyResources, except?: OnDuty) => resources.some((resource) => {
    const key = keyOf(one, resource)
    return key !== undefined && booked.get(key)?.some((other) => other !== except && isAtSameTime(one, other) && !isOneSitting(one, other)) === true
  })
  return { add, isTaken }
}

function keyOf(one: OnDuty, resource: DutyResource): string | undefined {
  const key = resourceOf(one, resource)
  return key === '' ? undefined : `${one.date} ${resource} ${key}`
}
