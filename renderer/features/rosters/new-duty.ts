import { duty as entity } from '#shared/domain/duty.ts'
import type { DutyRow } from './first-duty.ts'
import type { NewDuty } from './line-template.ts'

/** The same duty to be added once more. */
export function draftOfRow({ date, from, to, mode, unit, sphereIds, phone, email, person, room, languages, note }: DutyRow): NewDuty {
  return { date, from, to, mode, unit, spheres: sphereIds, phone, email, person, room, languages, note }
}

/** A duty that was just added, as the list will have it; `named` says how its unit, person and spheres are called. */
export function addedRow(known: { id: string; roster: string }, added: NewDuty, named: (duty: NewDuty) => Partial<DutyRow>): DutyRow {
  const { spheres, ...duty } = { ...entity.blank, ...added }
  return { ...duty, ...known, revision: 1, sphereIds: spheres, spheres: [], unitName: '', personName: '', ...named(added) }
}
