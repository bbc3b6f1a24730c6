import * as z from 'zod'
import { choice } from '#shared/domain/field.ts'
import { identifierKinds } from '#shared/domain/identifier.ts'
import { read } from './define.ts'

export const identifiers = {
  'identifiers.check': read(z.strictObject({ kind: choice(identifierKinds), value: z.string().max(200) }), z.strictObject({ normalised: z.string(), valid: z.boolean(), sentence: z.string().optional() })),
}
