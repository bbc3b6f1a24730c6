import * as z from 'zod'
import { id } from '#shared/domain/field.ts'
import { read } from './define.ts'

export const search = {
  'search.everything': read(
    z.strictObject({ text: z.string().max(500), limit: z.int().min(1).max(50).default(20) }),
    z.strictObject({ rows: z.array(z.strictObject({ noun: z.string(), id, title: z.string(), excerpt: z.string() })) }),
  ),
}
