import * as z from 'zod'
import { choice, flag, id } from '#shared/domain/field.ts'
import { phrase } from '#shared/domain/phrase.ts'
import { decisions } from '#shared/domain/position.ts'
import { read } from './define.ts'
import { register } from './register.ts'

export const phraseRow = z.strictObject({ id, revision: z.int(), title: z.string(), text: z.string(), decision: z.enum(decisions).nullable(), isActive: z.boolean() })

export const phrases = {
  ...register('phrases', { entity: phrase, row: phraseRow, filters: { decision: choice(decisions), isActive: flag }, sorts: ['title'] }),
  /** Positions that say it now, whatever the spaces and the case; the newest first. */
  'phrases.uses': read(z.strictObject({ id, limit: z.int().min(1).max(200).default(50) }), z.strictObject({ total: z.int(), rows: z.array(z.strictObject({ position: id, postulate: id, number: z.string(), unitName: z.string() })) })),
}
