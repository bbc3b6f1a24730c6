import * as z from 'zod'
import { choice, filledText, flag, id, revision, year } from '#shared/domain/field.ts'
import { decisions, position, positionStates } from '#shared/domain/position.ts'
import { job, read, write } from './define.ts'
import { documentFor } from './documents.ts'
import { register } from './register.ts'

export const positionRow = z.strictObject({
  id, revision: z.int(), postulate: id, postulateNumber: z.string(), unit: id, unitName: z.string(), leading: z.boolean(), decision: z.enum(decisions), excerpt: z.string(), author: z.string(), date: z.string().nullable(), deadline: z.string().nullable(), state: z.enum(positionStates),
})
const base = register('positions', {
  entity: position, row: positionRow, filters: { postulate: id, unit: id, meeting: id, consultation: id, sphere: id, year, decision: choice(decisions), state: choice(positionStates) }, sorts: ['number'],
})

/** Answers of one unit: `total` on current entries, `missing` not filled in yet, `overdue` of them past their deadline; `deadline` is the earliest of the missing ones. */
const owed = z.strictObject({ unit: id, unitName: z.string(), email: z.string(), total: z.int(), missing: z.int(), overdue: z.int(), withoutDeadline: z.int(), deadline: z.string().nullable() })

export const positions = {
  ...base,
  /** An approved or published position is a draft again; why stays on it and in the journal. */
  'positions.withdraw': write(z.strictObject({ id, revision, because: filledText(2000) }), position.stored),
  /** The answer given earlier (`from`: the id of that position), with a note of its source, as a draft of a unit (the leading one when not named; where nobody is to answer yet, the unit of the earlier answer). */
  'positions.takeOver': write(z.strictObject({ postulate: id, from: id, unit: id.optional() }), position.stored),
  /** Who still owes an answer; units that owe none are left out. `total`: positions of all units on the current entries of the scope; `unassigned`: those entries that nobody is to answer. */
  'positions.owed': read(z.strictObject({ year, meeting: id, consultation: id }).partial(), z.strictObject({ rows: z.array(owed), total: z.int(), drafts: z.int(), unassigned: z.int() })),
  /** For each unit a workbook with only its rows, to be filled in and sent back; `isOnlyMissing`: only what it still owes; `hasLetters`: with a reminder letter (DOCX) for each. */
  'positions.exportWorkbooks': job(
    z.strictObject({ for: documentFor, units: z.array(id).max(500).optional(), folder: z.string().max(4000), isOnlyMissing: flag.default(false), hasLetters: flag.default(false) }),
    z.strictObject({ files: z.array(z.strictObject({ unit: id, path: z.string(), rows: z.int() })), letters: z.array(z.strictObject({ unit: id, path: z.string() })) }),
  ),
}
