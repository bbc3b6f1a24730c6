import * as z from 'zod'
import { channelKind } from '#shared/domain/channel.ts'
import { choice, date, id } from '#shared/domain/field.ts'
import { dutyFields } from '#shared/domain/duty-import-field.ts'
import { importFields } from '#shared/domain/import-field.ts'
import { importChoices, importKinds, importOutcomes } from '#shared/domain/import-outcome.ts'
import { postulateStages } from '#shared/domain/postulate.ts'
import { job, read, write } from './define.ts'
import { nothing, page, pageLimit } from './list.ts'

const path = z.string().max(4000)
const plan = id
/** What a column means: of a list of postulates, or of one of duties. */
const column = choice([...importFields, ...dutyFields])

/** How one table of one file is read: its headings in their order, and what each was taken for. `signature` names the layout: what a person chose for it is kept and used again. */
const layout = z.strictObject({ file: z.string(), sheet: z.string(), signature: z.string(), headers: z.array(z.strictObject({ header: z.string(), field: column.nullable() })) })
/** Signature of a layout → heading → field; null leaves the column out. */
const mapping = z.record(z.string().max(100), z.record(z.string().max(500), column.nullable()))

/** Where entries belong whose file does not say it. `roster` for duties, when their workbook does not say it either or is meant for another one. */
const into = z.strictObject({ meeting: id.nullable(), consultation: id.nullable(), stage: choice(postulateStages), receivedOn: date.nullable(), channel: channelKind, roster: id.nullable() })

const summary = z.strictObject({ created: z.int(), updated: z.int(), unchanged: z.int(), conflicts: z.int(), altered: z.int(), unknown: z.int(), missing: z.int(), refused: z.int() })
/** `removed`: taken away, by choice. */
const stored = summary.extend({ removed: z.int().min(1).optional() })
/** A value as the register has it, and as the file says it; `label` is the Polish name of the field. */
const field = z.strictObject({ field: z.string(), label: z.string(), stored: z.string(), incoming: z.string() })
/** `line` is the row of the sheet, null for what is not in the file. `fields` are those that differ (all of a new entry). `note` says in a sentence what to know about the row. */
export const importRow = z.strictObject({
  row: z.int(), outcome: z.enum(importOutcomes), file: z.string(), sheet: z.string(), line: z.int().nullable(), title: z.string(), postulate: id.nullable(), fields: z.array(field), note: z.string(),
})
const problem = z.strictObject({ file: z.string(), sheet: z.string().optional(), row: z.int().optional(), column: z.string().optional(), sentence: z.string() })

export const imports = {
  /** Reads the files and says what would change; nothing is changed. A file that cannot be read is one of the problems. The first rows come at once, the rest by `imports.rows`. */
  'imports.preview': job(
    z.strictObject({ kind: choice(importKinds), paths: z.array(path).min(1, { error: 'required' }).max(200, { error: 'too_many' }), mapping: mapping.optional(), into: into.partial().optional() }),
    z.strictObject({ plan, summary, rows: z.array(importRow), problems: z.array(problem), layouts: z.array(layout) }),
  ),
  'imports.rows': read(z.strictObject({ plan, outcome: choice(importOutcomes).optional(), limit: pageLimit, cursor: z.string().max(1000).optional() }), page(importRow)),
  /**
   * Stores the plan, all of it or nothing; `choices` by the number of the row, needed for every row that is in doubt (`rule_broken`, `choices_missing`); `others` by outcome, for rows that have none of their own.
   * `conflict` (`edited_meanwhile`) when the register has moved on since the preview. `added` are the numbers of the new entries, in their order.
   */
  'imports.apply': job(
    z.strictObject({ plan, choices: z.record(z.string().regex(/^\d{1,9}$/), choice(importChoices)).default({}), others: z.partialRecord(choice(importOutcomes), choice(importChoices)).default({}) }),
    z.strictObject({ operation: z.int().nullable(), summary: stored, added: z.array(z.string()) }),
  ),
  'imports.drop': write(z.strictObject({ plan }), nothing),
}
