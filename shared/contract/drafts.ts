import * as z from 'zod'
import { read, write } from './define.ts'
import { nothing } from './list.ts'

const key = z.string().min(1).max(200)

/** Text being typed, kept apart from the registers and from history, so that a crash loses no word. */
export const drafts = {
  'drafts.list': read(nothing, z.strictObject({ rows: z.array(z.strictObject({ key, values: z.record(z.string(), z.json()), at: z.string() })) })),
  'drafts.keep': write(z.strictObject({ key, values: z.record(z.string(), z.json()) }), nothing),
  'drafts.drop': write(z.strictObject({ key }), nothing),
}
