import * as z from 'zod'
import { channelKind } from '#shared/domain/channel.ts'
import { choice, flag, id, year } from '#shared/domain/field.ts'
import { decisions, positionStates } from '#shared/domain/position.ts'
import { postulate, postulateStages, storedPostulate } from '#shared/domain/postulate.ts'
import { register } from './register.ts'

/** `decision`, `state` and `unit` are those of the leading position (the first one where none leads); empty where there is none. */
export const postulateRow = z.strictObject({
  id, revision: z.int(), number: z.string(), stage: z.enum(postulateStages), receivedOn: z.string(), meeting: id.nullable(), meetingTitle: z.string(), submitters: z.string(), sphere: z.string(), excerpt: z.string(),
  decision: z.enum(decisions).nullable(), state: z.enum(positionStates).nullable(), unit: z.string(), isCancelled: z.boolean(), isLate: z.boolean(),
})
export const postulates = register('postulates', {
  entity: { ...postulate, stored: storedPostulate }, row: postulateRow,
  filters: {
    year, stage: choice(postulateStages), meeting: id, consultation: id, programme: id, unit: id, sphere: id, organisation: id, person: id, channel: channelKind, decision: choice(decisions), state: choice(positionStates), isCancelled: flag,
  },
  sorts: ['number', 'receivedOn'],
})
