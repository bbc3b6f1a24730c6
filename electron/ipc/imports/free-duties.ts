import type { Duty } from '#shared/domain/duty.ts'
import type { DutyDraft } from '#shared/domain/duty-draft.ts'
import { differingFields, valueKey } from './duty-verdict.ts'
import type { NewRow } from './read-new-duty.ts'

/** Duties nobody has claimed yet, by their day and hours. */
export type FreeDuties = { at: (duty: DutyDraft) => Duty[]; claim: (duty: Duty) => void }

export function freeDuties(duties: readonly Duty[]): FreeDuties {
  const keyOf = ({ date, from, to }: Pick<Duty, 'date' | 'from' | 'to'>) => `${date} ${from} ${to}`
  const free = Map.groupBy(duties, keyOf)
  return {
    at: (duty) => free.get(keyOf(duty)) ?? [],
    claim: (duty) => void free.set(keyOf(duty), (free.get(keyOf(duty)) ?? []).filter(({ id }) => id !== duty.id)),
  }
}

/** The duty that says all that a row says; of several the one that says the least besides. */
export function sameDuty({ said, duty }: NewRow, free: FreeDuties): Duty | undefined {
  if (!duty) return undefined
  const same = free.at(duty).filter((one) => said.every((field) => valueKey(field, one) === valueKey(field, duty)))
  return same.toSorted((one, other) => differingFields(one, duty).length - differingFields(other, duty).length)[0]
}

/** The one duty at the same time that is of the same phone, person or room, or of the same unit with nothing that speaks against it; nothing when there are several. */
export function similarDuty({ said, duty }: NewRow, free: FreeDuties): Duty | undefined {
  if (!duty) return undefined
  const shares = (field: 'phone' | 'person' | 'room' | 'unit', one: Duty) => said.includes(field) && valueKey(field, one) !== '' && valueKey(field, one) === valueKey(field, duty)
  const clashes = (field: 'phone' | 'person', one: Duty) => said.includes(field) && valueKey(field, one) !== '' && valueKey(field, one) !== valueKey(field, duty)
  const found = free.at(duty).filter((one) => (['phone', 'person', 'room'] as const).some((field) => shares(field, one)) || (shares('unit', one) && !clashes('phone', one) && !clashes('person', one)))
  return found.length === 1 ? found[0] : undefined
}
