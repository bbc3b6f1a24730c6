import * as z from 'zod'
import { consultation, consultationStages } from '#shared/domain/consultation.ts'
import { choice, date, id, year } from '#shared/domain/field.ts'
import { register } from './register.ts'

export const consultationRow = z.strictObject({
  id, revision: z.int(), subjectShort: z.string(), programme: z.string().nullable(), startsOn: date, endsOn: date, stage: z.enum(consultationStages), year: z.int(), meetings: z.int(), duties: z.int(), postulates: z.int(),
})
export const consultations = register('consultations', {
  entity: consultation, row: consultationRow, filters: { year, stage: choice(consultationStages), programme: id, unit: id }, sorts: ['startsOn', 'subject'],
})
