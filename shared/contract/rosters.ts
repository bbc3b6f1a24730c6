import * as z from 'zod'
import { dutyConflict } from '#shared/domain/duty-conflict.ts'
import { copyRefusals } from '#shared/domain/duty-copy.ts'
import { dutyDraft, newDuty } from '#shared/domain/duty-draft.ts'
import { dutyPattern } from '#shared/domain/duty-pattern.ts'
import { longestPasted, parsedRoster } from '#shared/domain/duty-text/parsed-roster.ts'
import { choice, date, id, list, whole, year } from '#shared/domain/field.ts'
import { skipCodes } from '#shared/domain/fill-by-pattern.ts'
import { roster, rosterStates } from '#shared/domain/roster.ts'
import { read, write } from './define.ts'
import { byId } from './list.ts'
import { register } from './register.ts'

export const rosterRow = z.strictObject({
  id, revision: z.int(), title: z.string(), consultation: id, consultationSubject: z.string(), unit: id.nullable(), unitName: z.string(), state: z.enum(rosterStates), duties: z.int(), firstDate: date.nullable(), lastDate: date.nullable(),
})
const base = register('rosters', { entity: roster, row: rosterRow, filters: { consultation: id, unit: id, state: choice(rosterStates), year }, sorts: ['date', 'title'] })

/** The most duties that are proposed or added at once: 60 units on 25 days, and some. */
export const mostDuties = 2000

/** A day of the pattern that gets nothing, or less than was asked; `reason` is worded to stand after the date. */
const skipped = z.strictObject({ date, code: z.enum(skipCodes), reason: z.string() })
const move = z.strictObject({ duty: id, from: date, to: date, isShifted: z.boolean(), why: z.string() })
const notCopied = z.strictObject({ duty: id, from: date, to: date, code: z.enum(copyRefusals), reason: z.string() })

export const rosters = {
  ...base,
  /** What a pattern would add to a roster, by day; nothing is stored. `pattern.endsOn` is refused when it comes before the beginning or more than a year after it, `pattern.places` when more than `mostDuties` could come of them. */
  'rosters.fillByPattern': read(z.strictObject({ roster: id, pattern: dutyPattern }), z.strictObject({ duties: z.array(dutyDraft), skipped: z.array(skipped) })),
  /**
   * What copying would add to `roster`; nothing is stored. `from`: the roster that is copied (the same one when not named), whole or only the week in which `week` lies, `times` in a row.
   * The first duty comes on the first day with its weekday from `startsOn` on. When that is not named: into the same roster right after what is copied, into another one as far from the beginning of its consultation as before.
   * `moves` says of each of `duties`, in the same order, which duty it was, and why it has this day; `skipped` what was left out.
   */
  'rosters.copyDuties': read(
    z.strictObject({ roster: id, from: id.optional(), week: date.optional(), startsOn: date.optional(), times: whole(1, 52).default(1) }),
    z.strictObject({ duties: z.array(dutyDraft), moves: z.array(move), skipped: z.array(notCopied) }),
  ),
  /** Stores several duties as one act; `created` are their ids in the order given. */
  'rosters.addDuties': write(z.strictObject({ roster: id, duties: list(newDuty, mostDuties).min(1, { error: 'required' }) }), z.strictObject({ created: z.array(id) })),
  /**
   * Duties of a pasted text or table, ready for `rosters.addDuties`; nothing is stored. `year` is that of dates without one. What can be read in two ways is a question:
   * the same text sent again with `answers`, by the id of the question, has its lines among the duties.
   */
  'rosters.parseText': read(z.strictObject({ text: z.string().max(longestPasted, { error: 'too_long' }), year: year.optional(), answers: z.record(z.string().max(200), z.string().max(200)).default({}) }), parsedRoster),
  /** Everything that is wrong with a roster, each with what to do; a `repair` is one write, ready to be sent. */
  'rosters.conflicts': read(byId, z.strictObject({ conflicts: z.array(dutyConflict) })),
}
