import * as z from 'zod'
import { choice, id, year } from '#shared/domain/field.ts'
import { decisions, position, positionStates } from '#shared/domain/position.ts'
import { register } from './register.ts'

export const positionRow = z.strictObject({
  id, revision: z.int(), postulate: id, postulateNumber: z.string(), unit: id, unitName: z.string(), leading: z.boolean(), decision: z.enum(decisions), excerpt: z.string(), author: z.string(), date: z.string().nullable(), state: z.enum(positionStates),
})
export const positions = register('positions', {
  entity: position, row: positionRow, filters: { postulate: id, unit: id, meeting: id, consultation: id, sphere: id, year, decision: choice(decisions), state: choice(positionStates) }, sorts: ['number'],
})
