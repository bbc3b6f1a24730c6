import * as z from 'zod'
import { dutyConflict } from '#shared/domain/duty-conflict.ts'
import { copyRefusals } from '#shared/domain/duty-copy.ts'
import { dutyDraft, newDuty } from '#shared/domain/duty-draft.ts'
import { duty } from '#shared/domain/duty.ts'
import { dutyPattern } from '#shared/domain/duty-pattern.ts'
import { longestPasted, parsedRoster } from '#shared/domain/duty-text/parsed-roster.ts'
import { choice, date, distinct, id, list, revision, whole, year } from '#shared/domain/field.ts'
import { printedDuty, printedFields } from '#shared/domain/printed-duty.ts'
import { skipCodes } from '#shared/domain/fill-by-pattern.ts'
import { roster, rosterStates } from '#shared/domain/roster.ts'
import { job, read, write } from './define.ts'
import { editedDuty } from './duties.ts'
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

/** `sentence` says which duty it is, in a line. */
const printed = z.strictObject({ duty: printedDuty, sentence: z.string() })
const changed = z.strictObject({ duty: id, sentence: z.string(), before: printedDuty, after: printedDuty, fields: z.array(z.strictObject({ field: z.enum(printedFields), label: z.string(), before: z.string(), after: z.string() })) })
/** `duties`: how many it has. */
const version = z.strictObject({ number: z.int(), publishedOn: date, publishedBy: z.string(), duties: z.int() })

export const rosters = {
  ...base,
  /** All duties of a roster at once, by day and hour: a plan is worked on whole. */
  'rosters.duties': read(byId, z.strictObject({ rows: z.array(editedDuty) })),
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
  /** Changes several duties of a roster as one act, all or none; `duties` are their new revisions, in the order named. */
  'rosters.changeDuties': write(z.strictObject({ roster: id, duties: list(duty.update, mostDuties).min(1, { error: 'required' }) }), z.strictObject({ duties: z.array(z.strictObject({ id, revision: z.int() })) })),
  /** Takes several duties out of a roster as one act. */
  'rosters.removeDuties': write(z.strictObject({ roster: id, ids: distinct(id, mostDuties).min(1, { error: 'required' }) }), z.strictObject({ removed: z.int() })),
  /**
   * Duties of a pasted text or table, ready for `rosters.addDuties`; nothing is stored. `year` is that of dates without one. What can be read in two ways is a question:
   * the same text sent again with `answers`, by the id of the question, has its lines among the duties.
   */
  'rosters.parseText': read(z.strictObject({ text: z.string().max(longestPasted, { error: 'too_long' }), year: year.optional(), answers: z.record(z.string().max(200), z.string().max(200)).default({}) }), parsedRoster),
  /** Everything that is wrong with a roster, each with what to do; a `repair` is one write, ready to be sent. */
  'rosters.conflicts': read(byId, z.strictObject({ conflicts: z.array(dutyConflict) })),

  /** Keeps the duties as they are now as the next version, which never changes; `date` is today when not named. The roster itself may be changed afterwards. */
  'rosters.publish': write(z.strictObject({ id, revision, date: date.optional() }), z.strictObject({ roster: roster.stored, version: z.int() })),
  /** A published roster is a draft again; its versions stay. */
  'rosters.withdraw': write(z.strictObject({ id, revision }), roster.stored),
  /** What readers of a version (`since`; the last one when not named) would have to be told now. `since` is null, and nothing differs, where nothing was published. */
  'rosters.changes': read(
    z.strictObject({ id, since: whole(1, 100_000).optional() }),
    z.strictObject({ since: z.int().nullable(), versions: z.array(version), added: z.array(printed), removed: z.array(printed), changed: z.array(changed) }),
  ),
  /** The roster as a workbook that is filled in with a spreadsheet and taken back by `imports.preview`. */
  'rosters.exportWorkbook': job(z.strictObject({ id, path: z.string().max(4000) }), z.strictObject({ path: z.string(), rows: z.int() })),
  /** Duties as calendar files: one of the whole roster, and one of each unit or person. A published roster goes out as its last version, or, with `isCurrent`, as it is now, what was not published as tentative. What a version or a file had and is there no more is cancelled.
   * Whoever is on duty is named; other people of the register refuse it (`rule_broken`, `findings_unseen`, with the findings), unless somebody has seen that and decided otherwise (`isCheckedByUser`). */
  'rosters.exportIcs': job(
    z.strictObject({ id, by: choice(['unit', 'person']).optional(), isCurrent: z.boolean().optional(), isCheckedByUser: z.boolean().optional(), folder: z.string().max(4000) }),
    z.strictObject({ files: z.array(z.strictObject({ title: z.string(), path: z.string(), events: z.int() })) }),
  ),
}
