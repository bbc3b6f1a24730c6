import * as z from 'zod'
import { announcementFinding } from '#shared/domain/announcement-check/announcement-finding.ts'
import { consultation, consultationStages } from '#shared/domain/consultation.ts'
import { choice, date, id, year } from '#shared/domain/field.ts'
import { read } from './define.ts'
import { byId } from './list.ts'
import { register } from './register.ts'

export const consultationRow = z.strictObject({
  id, revision: z.int(), subjectShort: z.string(), programme: z.string().nullable(), startsOn: date, endsOn: date, stage: z.enum(consultationStages), year: z.int(), meetings: z.int(), duties: z.int(), postulates: z.int(),
})
const base = register('consultations', {
  entity: consultation, row: consultationRow, filters: { year, stage: choice(consultationStages), programme: id, unit: id }, sorts: ['startsOn', 'subject'],
})

export const consultations = {
  ...base,
  /** What is wrong with its announcement before it is published, errors first, each with what to do and where; empty when all is well. */
  'consultations.check': read(byId, z.strictObject({ rows: z.array(announcementFinding) })),
}
