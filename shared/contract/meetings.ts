import * as z from 'zod'
import { choice, id, year } from '#shared/domain/field.ts'
import { meeting, meetingDate, meetingKinds } from '#shared/domain/meeting.ts'
import { register } from './register.ts'

/** `units` are the names of the hosts valid on the meeting's day; `documents` the kinds that exist for it. */
export const meetingRow = z.strictObject({
  id, revision: z.int(), kind: z.enum(meetingKinds), title: z.string(), dates: z.array(meetingDate), period: z.string(), year: z.int(), place: z.string(), ordinal: z.string(), units: z.array(z.string()),
  postulates: z.int(), present: z.int(), documents: z.array(z.string()),
})
export const meetings = register('meetings', {
  entity: meeting, row: meetingRow, filters: { year, kind: choice(meetingKinds), unit: id, sphere: id, programme: id, consultation: id }, sorts: ['date', 'title'],
})
