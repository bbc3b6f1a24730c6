import * as z from 'zod'
import { id } from '#shared/domain/field.ts'

export const maxPage = 200

/** Rows of one page. */
export const pageLimit = z.int({ error: 'not_whole' }).min(1, { error: 'out_of_range' }).max(maxPage, { error: 'out_of_range' }).default(50)

type Shape = Record<string, z.ZodType>

/** Input of every `<noun>.list`: filters, free text, order, and a page. An unknown filter is `invalid_input`. */
export function listInput<F extends Shape, S extends readonly [string, ...string[]]>(filters: F, sorts: S) {
  return z.strictObject({
    ...(z.strictObject(filters).partial().shape),
    search: z.string().max(500, { error: 'too_long' }).optional(),
    sort: z.strictObject({ by: z.enum(sorts, { error: 'not_a_choice' }), descending: z.boolean().optional() }).optional(),
    limit: pageLimit,
    cursor: z.string().max(1000).optional(),
  })
}

/** Answer of every `<noun>.list`: one page, how many there are in all (`isTotalAtLeast`: more than that, not counted to the end), and how to ask for the next page. */
export const page = <R extends z.ZodType>(row: R) => z.strictObject({ rows: z.array(row), total: z.int(), isTotalAtLeast: z.literal(true).optional(), nextCursor: z.string().optional() })

export const byId = z.strictObject({ id })
export const nothing = z.strictObject({})
