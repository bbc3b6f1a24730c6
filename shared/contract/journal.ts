import * as z from 'zod'
import { id } from '#shared/domain/field.ts'
import { read, write } from './define.ts'
import { page, pageLimit } from './list.ts'

const operation = z.int({ error: 'not_whole' }).min(1)
const ref = z.strictObject({ table: z.string(), row: z.string(), title: z.string() })

export const operationRow = z.strictObject({
  id: z.int(), at: z.string(), actor: z.string(), name: z.string(), summary: z.string().nullable(), undoes: z.int().nullable(), isUndone: z.boolean(), canUndo: z.boolean(), canRedo: z.boolean(), changes: z.int(),
})
/** One change of one record; texts of `before` and `after` by field, as they lay in the store. */
export const changeRow = z.strictObject({
  operation: z.int(), at: z.string(), actor: z.string(), summary: z.string().nullable(), kind: z.enum(['insert', 'update', 'delete', 'redact']), table: z.string(), row: z.string(),
  fields: z.array(z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
})
const outcome = z.strictObject({ undone: z.int(), kept: z.array(ref), refused: z.array(ref.extend({ reason: z.string() })) })

export const journal = {
  'journal.list': read(z.strictObject({ table: z.string().optional(), row: id.optional(), limit: pageLimit, cursor: z.string().max(100).optional() }), page(operationRow)),
  'journal.history': read(z.strictObject({ table: z.string(), row: id }), z.strictObject({ rows: z.array(changeRow) })),
  'journal.undo': write(z.strictObject({ operation }), outcome),
  'journal.redo': write(z.strictObject({ operation }), outcome),
}
