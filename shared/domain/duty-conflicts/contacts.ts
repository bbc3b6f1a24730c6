import { phoneKey, resourceOf, type DutyResource } from '#shared/domain/duty-resources.ts'
import { holderOf } from '#shared/domain/duty-share.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Known } from './roster-facts.ts'

export type Contact = Partial<Pick<Duty, 'person' | 'phone' | 'email'>>

/** How whoever has these duties is reached, as their latest duty with a number says; what is not known of a person is not named, so that it stays as it was. */
export function contactOf(duties: readonly Duty[]): Contact {
  const { person, phone, email } = duties.findLast((one) => phoneKey(one.phone)) ?? duties.at(-1)!
  if (person === null) return { phone }
  return { person, ...(phoneKey(phone) && { phone }), ...(email.trim() && { email }) }
}

type Substitute = { key: string; holder: string; contact: Contact }

/** Finds who could take a duty over: another person (with their telephone), or another telephone, of the same unit in the same roster, free at that time; the one whose turn it is. */
export function findSubstitutes(resource: Extract<DutyResource, 'person' | 'phone'>, known: Known): (duty: Duty) => Contact | undefined {
  const byUnit = new Map<string | null, Substitute[]>()
  const substitutesIn = (unit: string | null) => {
    const found = byUnit.get(unit) ?? [...Map.groupBy(known.dutiesOf(unit), (one) => resourceOf(one, resource))].filter(([key]) => key !== '')
      .map(([key, held]) => ({ key, holder: holderOf(held[0]!), contact: resource === 'person' ? contactOf(held) : { phone: held[0]!.phone } }))
    byUnit.set(unit, found)
    return found
  }
  return (duty) => {
    const free = substitutesIn(known.unitOf(duty)).filter(({ key, contact }) => key !== resourceOf(duty, resource) && !known.isTaken({ ...duty, ...contact }, ['person', 'phone'], duty))
    return free.toSorted((a, b) => known.shares.compare(a.holder, b.holder, duty.date))[0]?.contact
  }
}
