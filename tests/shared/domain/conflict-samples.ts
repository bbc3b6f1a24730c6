import { dutyConflicts } from '#shared/domain/duty-conflicts.ts'
import type { RosterFacts } from '#shared/domain/duty-conflicts/roster-facts.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { Unit } from '#shared/domain/unit.ts'
import { openKrakow, otherRosterId, rosterId } from './roster-samples.ts'

export const unit = (id: string, name: string, values: Partial<Unit> = {}): Unit => ({
  id, revision: 1, names: [{ name, genitive: '', locative: '', from: null, to: null }], symbol: '', kind: 'department', parent: null, aliases: [], address: '', email: '', phone: '', isActive: true, ...values,
})
export const factsWith = (duties: readonly Duty[], facts: Partial<RosterFacts> = {}): RosterFacts => ({
  roster: { id: rosterId, unit: null }, days: openKrakow, duties, elsewhere: [], rosterTitles: new Map([[otherRosterId, 'Dyżury w maju']]), units: new Map(), people: new Map([['anna', 'Anna Nowak'], ['piotr', 'Piotr Lis']]), spheres: [], expectedUnits: [], ...facts,
})

export const conflictsOf = (duties: readonly Duty[], facts?: Partial<RosterFacts>) => dutyConflicts(factsWith(duties, facts))
export const update = (label: string, duty: Duty, patch: Partial<Duty>) => ({ operation: 'duties.update', label, input: { id: duty.id, revision: duty.revision, ...patch } })
export const [one, two] = ['12 616 5769', '12 616 7804']
