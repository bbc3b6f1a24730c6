import * as z from 'zod'
import { choice, date, id, year } from '#shared/domain/field.ts'
import { roster, rosterStates } from '#shared/domain/roster.ts'
import { register } from './register.ts'

export const rosterRow = z.strictObject({
  id, revision: z.int(), title: z.string(), consultation: id, consultationSubject: z.string(), unit: id.nullable(), unitName: z.string(), state: z.enum(rosterStates), duties: z.int(), firstDate: date.nullable(), lastDate: date.nullable(),
})
export const rosters = register('rosters', { entity: roster, row: rosterRow, filters: { consultation: id, unit: id, state: choice(rosterStates), year }, sorts: ['date', 'title'] })
