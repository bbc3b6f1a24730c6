import type { DutyConflict, DutyRepair } from '#shared/domain/duty-conflict.ts'
import { resourceOf } from '#shared/domain/duty-resources.ts'
import type { Duty } from '#shared/domain/duty.ts'
import { formatPhone } from '#shared/text/format-phone.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { contactOf } from './contacts.ts'
import { change, whenOf, withRepair, type ConflictRule, type Known } from './roster-facts.ts'

/** Persons, or telephones where nobody is named, of one unit whose numbers of duties differ by more than one. */
export const unevenShares: ConflictRule = (known) => (['person', 'phone'] as const).flatMap((resource) => {
  const duties = known.duties.filter((one) => resourceOf(one, resource) !== '' && (resource === 'person' || one.person === null))
  return [...Map.groupBy(duties, (duty) => known.unitOf(duty)).values()].flatMap((ofUnit) => unevenIn([...Map.groupBy(ofUnit, (duty) => resourceOf(duty, resource)).values()], known))
})

function unevenIn(holders: readonly Duty[][], known: Known): DutyConflict[] {
  const sorted = holders.toSorted((a, b) => b.length - a.length)
  const [most, least] = [sorted[0]!, sorted.at(-1)!]
  if (most.length - least.length < 2) return []
  const sentence = `Nierówny podział: ${nameOf(most, known)} – ${countOf(most.length, nouns.duty)}, ${nameOf(least, known)} – ${countOf(least.length, nouns.duty)}. Przekaż część dyżurów temu, kto ma ich mniej.`
  return [{ code: 'uneven_share', sentence, duties: most.map(({ id }) => id), ...withRepair(handOver(most, least, known)) }]
}

function nameOf([one]: readonly Duty[], { people }: Known): string {
  return one!.person === null ? formatPhone(one!.phone) : people.get(one!.person) ?? ''
}

/** The last duty at whose time the other one is free. */
function handOver(most: readonly Duty[], least: readonly Duty[], known: Known): DutyRepair | undefined {
  const contact = contactOf(least)
  const duty = most.findLast((one) => !known.isTaken({ ...one, ...contact }, ['person', 'phone'], one))
  return duty && change(duty, contact, `Przekaż dyżur ${whenOf(duty)}: ${nameOf(least, known)}`)
}
