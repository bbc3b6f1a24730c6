import * as z from 'zod'
import { choice, distinct, id } from '#shared/domain/field.ts'
import { job } from './define.ts'
import { postulateFilters } from './postulates.ts'

export const exportFormats = ['xlsx', 'csv', 'json'] as const

/**
 * A register as a file; with `ids` only those rows of what the filters let through. For everybody, without people's names, unless `isInternal`: then with them and in the form that `imports.preview` takes in.
 * One for everybody that names people of the register all the same is refused (`rule_broken`, `findings_unseen`, with the findings), unless somebody has seen that and decided otherwise (`isCheckedByUser`).
 */
export const exports = {
  'exports.register': job(z.strictObject({ kind: z.enum(['postulates'], { error: 'not_a_choice' }), filters: postulateFilters.optional(), isInternal: z.boolean().optional(), isCheckedByUser: z.boolean().optional(), ids: distinct(id, 5000).optional(), format: choice(exportFormats), path: z.string().max(4000) }), z.strictObject({ path: z.string(), rows: z.int() })),
}
