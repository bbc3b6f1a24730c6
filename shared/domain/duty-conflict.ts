import * as z from 'zod'
import { newDuty } from './duty-draft.ts'
import { duty } from './duty.ts'
import { id } from './field.ts'

/** Everything that can be wrong with a roster. That a duty ends before it begins is no conflict: it cannot be stored. */
export const dutyConflictCodes = [
  'double_person', 'double_phone', 'double_room', 'outside_period', 'meeting_day', 'holiday', 'closed_day', 'weekend', 'no_phone', 'no_email', 'sphere_uncovered', 'unit_without_duty', 'uneven_share',
] as const
export type DutyConflictCode = (typeof dutyConflictCodes)[number]

/** One write that mends a conflict: the operation, its whole input, and what a button says of it. */
export const dutyRepair = z.discriminatedUnion('operation', [
  z.strictObject({ operation: z.literal('duties.update'), label: z.string(), input: duty.update }),
  z.strictObject({ operation: z.literal('duties.remove'), label: z.string(), input: z.strictObject({ id }) }),
  z.strictObject({ operation: z.literal('rosters.addDuties'), label: z.string(), input: z.strictObject({ roster: id, duties: z.array(newDuty) }) }),
])
export type DutyRepair = z.output<typeof dutyRepair>

/** `sentence` says what is wrong and what to do; `duties` are those that it is about, of another roster too. */
export const dutyConflict = z.strictObject({ code: z.enum(dutyConflictCodes), sentence: z.string(), duties: z.array(id), repair: dutyRepair.optional() })
export type DutyConflict = z.output<typeof dutyConflict>
