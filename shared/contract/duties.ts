import * as z from 'zod'
import { duty, dutyModes } from '#shared/domain/duty.ts'
import { choice, date, id, revision, time } from '#shared/domain/field.ts'
import { write } from './define.ts'
import { register } from './register.ts'

export const dutyRow = z.strictObject({
  id, revision: z.int(), roster: id, date, from: time, to: time, mode: z.enum(dutyModes), unit: id.nullable(), unitName: z.string(), phone: z.string(), email: z.string(), person: id.nullable(), personName: z.string(),
  languages: z.array(z.string()), spheres: z.array(z.string()), note: z.string(),
})
/** A duty as the editor of its roster has it: with all of its own, so that it can be copied. */
export const editedDuty = dutyRow.extend({ room: z.string(), sphereIds: z.array(id) })
const base = register('duties', { entity: duty, row: dutyRow, filters: { roster: id, unit: id, person: id, consultation: id, sphere: id, date, mode: choice(dutyModes) }, sorts: ['date', 'unit'] })

const asRead = z.strictObject({ id, revision })

export const duties = {
  ...base,
  /** Each of two duties gets the day and hours of the other, as one act; everything else stays with it. */
  'duties.swap': write(z.strictObject({ one: asRead, other: asRead }), z.strictObject({ one: duty.stored, other: duty.stored })),
}
