import * as z from 'zod'
import { duty, dutyProblems, type Duty } from './duty.ts'

/** A duty that is not stored yet: no id, and the roster is that of the whole plan. */
export const dutyDraft = z.strictObject(duty.fields).omit({ roster: true })
export type DutyDraft = z.output<typeof dutyDraft>

/** A duty to be added: its day and hours, and what else is known of it. It ends after it begins. */
export const newDuty = dutyDraft.partial().required({ date: true, from: true, to: true }).refine((one) => dutyProblems(one).to === undefined, { path: ['to'], error: 'end_before_start' })

/** The same duty without its id and roster, for another day or hour. */
export function draftOf({ date, from, to, mode, unit, spheres, phone, email, person, room, languages, note }: Duty): DutyDraft {
  return { date, from, to, mode, unit, spheres, phone, email, person, room, languages, note }
}
