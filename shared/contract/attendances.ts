import * as z from 'zod'
import { attendance } from '#shared/domain/attendance.ts'
import { flag, id } from '#shared/domain/field.ts'
import { read } from './define.ts'
import { register } from './register.ts'

export const attendanceRow = z.strictObject({
  id, revision: z.int(), meeting: id, organisation: id.nullable(), organisationName: z.string(), person: id.nullable(), personName: z.string(), isInvited: z.boolean(), isRegistered: z.boolean(), isPresent: z.boolean(), note: z.string(),
})
const base = register('attendances', {
  entity: attendance, row: attendanceRow, filters: { meeting: id, organisation: id, person: id, isPresent: flag }, sorts: ['name'],
})

const counted = z.int().nullable()

export const attendances = {
  ...base,
  /** How many came to a meeting by its list: organisations once each, people as far as they are named, people of the city's units apart. Null where the list says nothing. */
  'attendances.presence': read(z.strictObject({ meeting: id }), z.strictObject({ organisations: counted, people: counted, officials: counted })),
}
