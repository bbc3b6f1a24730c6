import * as z from 'zod'
import { duty, dutyModes } from '#shared/domain/duty.ts'
import { choice, date, id, time } from '#shared/domain/field.ts'
import { register } from './register.ts'

export const dutyRow = z.strictObject({
  id, revision: z.int(), roster: id, date, from: time, to: time, mode: z.enum(dutyModes), unit: id.nullable(), unitName: z.string(), phone: z.string(), email: z.string(), person: id.nullable(), personName: z.string(),
  languages: z.array(z.string()), spheres: z.array(z.string()), note: z.string(),
})
export const duties = register('duties', { entity: duty, row: dutyRow, filters: { roster: id, unit: id, person: id, consultation: id, sphere: id, date, mode: choice(dutyModes) }, sorts: ['date', 'unit'] })
