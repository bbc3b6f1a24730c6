import * as z from 'zod'
import { choice, distinct, id } from '#shared/domain/field.ts'
import { job } from './define.ts'
import { postulateFilters } from './postulates.ts'

export const exportFormats = ['xlsx', 'csv', 'json'] as const

/** A register as a file in the form that `imports.preview` takes in; with `ids` only those rows of what the filters let through. */
export const exports = {
  'exports.register': job(z.strictObject({ kind: z.enum(['postulates'], { error: 'not_a_choice' }), filters: postulateFilters.optional(), ids: distinct(id, 5000).optional(), format: choice(exportFormats), path: z.string().max(4000) }), z.strictObject({ path: z.string(), rows: z.int() })),
}
