import * as z from 'zod'
import { attendance } from '#shared/domain/attendance.ts'
import { flag, id } from '#shared/domain/field.ts'
import { register } from './register.ts'

export const attendanceRow = z.strictObject({
  id, revision: z.int(), meeting: id, organisation: id.nullable(), organisationName: z.string(), person: id.nullable(), personName: z.string(), isInvited: z.boolean(), isRegistered: z.boolean(), isPresent: z.boolean(), note: z.string(),
})
export const attendances = register('attendances', {
  entity: attendance, row: attendanceRow, filters: { meeting: id, organisation: id, person: id, isPresent: flag }, sorts: ['name'],
})
