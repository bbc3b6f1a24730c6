import type { DutyConflict } from './duty-conflict.ts'
import { badDays } from '#shared/domain/duty-conflicts/bad-days.ts'
import { doubleBookings } from '#shared/domain/duty-conflicts/double-bookings.ts'
import { missingContacts } from '#shared/domain/duty-conflicts/missing-contacts.ts'
import { lookUp, type ConflictRule, type RosterFacts } from '#shared/domain/duty-conflicts/roster-facts.ts'
import { uncoveredSpheres } from '#shared/domain/duty-conflicts/uncovered-spheres.ts'
import { unevenShares } from '#shared/domain/duty-conflicts/uneven-shares.ts'
import { unitsWithoutDuty } from '#shared/domain/duty-conflicts/units-without-duty.ts'

const rules: readonly ConflictRule[] = [doubleBookings, badDays, missingContacts, uncoveredSpheres, unitsWithoutDuty, unevenShares]

/** What is wrong with a roster, what to do and, where one write mends it, that write. Rule by rule; in each by day and hour. */
export function dutyConflicts(facts: RosterFacts): DutyConflict[] {
  const known = lookUp(facts)
  return rules.flatMap((rule) => rule(known))
}
