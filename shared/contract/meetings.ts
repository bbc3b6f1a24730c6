import * as z from 'zod'
import { choice, id, year } from '#shared/domain/field.ts'
import { meeting, meetingDate, meetingKinds } from '#shared/domain/meeting.ts'
import { read } from './define.ts'
import { byId } from './list.ts'
import { register } from './register.ts'

/** `units` are the names of the hosts valid on the meeting's day; `documents` the kinds that exist for it. */
export const meetingRow = z.strictObject({
  id, revision: z.int(), kind: z.enum(meetingKinds), title: z.string(), dates: z.array(meetingDate), period: z.string(), year: z.int(), place: z.string(), ordinal: z.string(), units: z.array(z.string()),
  postulates: z.int(), present: z.int(), documents: z.array(z.string()),
})
const base = register('meetings', {
  entity: meeting, row: meetingRow, filters: { year, kind: choice(meetingKinds), unit: id, sphere: id, programme: id, consultation: id }, sorts: ['date', 'title'],
})

export const meetings = {
  ...base,
  /** What everybody in the room may see: entries in the order of their numbers, organisations by name, residents and voices from the floor without; names of people known to the register, telephones, e-mail addresses and homes in the texts are covered. */
  'meetings.projector': read(byId, z.strictObject({ title: z.string(), when: z.string(), place: z.string(), rows: z.array(z.strictObject({ id, number: z.string(), submitters: z.string(), content: z.string() })) })),
  /** Opens a window of its own for that, on the second screen where there is one; closes it when it shows this meeting already. */
  'meetings.toggleProjector': read(byId, z.strictObject({ isOpen: z.boolean() })),
}
