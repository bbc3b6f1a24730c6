import { phoneKey, resourceOf, type DutyResource } from '#shared/domain/duty-resources.ts'
import { countShares, holderOf } from '#shared/domain/duty-share.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Known } from './roster-facts.ts'

export type Contact = Partial<Pick<Duty, 'person' | 'phone' | 'email'>>

/** How whoever has these duties is reached, as their latest duty with a number says; what is not known of a person is not named, so that it stays as it was. */
export function contactOf(duties: readonly Duty[]): Contact {
  const { person, phone, email } = duties.findLast((one) => phoneKey(one.phone)) ?? duties.at(-1)!
  if (person === null) return { phone }
  return { person, ...(phoneKey(phone) && { phone }), ...(email.trim() && { email }) }
}

/** Those who could take a duty over: other persons (with their telephones), or other telephones, of the same unit in the same roster, free at that time; the one with the fewest duties first. */
export function substitutesFor(duty: Duty, resource: Extract<DutyResource, 'person' | 'phone'>, known: Known): Contact[] {
  const shares = countShares(known.duties)
  const others = known.duties.filter((one) => known.unitOf(one) === known.unitOf(duty) && resourceOf(one, resource) !== '' && resourceOf(one, resource) !== resourceOf(duty, resource))
  return [...Map.groupBy(others, (one) => resourceOf(one, resource)).values()]
    .toSorted((a, b) => shares.compare(holderOf(a[0]!), holderOf(b[0]!), duty.date))
    .map((held) => (resource === 'person' ? contactOf(held) : { phone: held[0]!.phone }))
    .filter((contact) => !known.isTaken({ ...duty, ...contact }, ['person', 'phone'], duty))
}
