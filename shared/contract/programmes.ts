import * as z from 'zod'
import { choice, id, year } from '#shared/domain/field.ts'
import { programme, programmeKinds, programmeStages } from '#shared/domain/programme.ts'
import { register } from './register.ts'

export const programmeRow = z.strictObject({ id, revision: z.int(), title: z.string(), shortName: z.string(), kind: z.enum(programmeKinds), yearFrom: z.int(), yearTo: z.int(), stage: z.enum(programmeStages) })
export const programmes = register('programmes', {
  entity: programme, row: programmeRow, filters: { kind: choice(programmeKinds), stage: choice(programmeStages), year }, sorts: ['yearFrom', 'title'],
})
