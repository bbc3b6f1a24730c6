import * as z from 'zod'
import { channelKind } from '#shared/domain/channel.ts'
import { choice, id, year } from '#shared/domain/field.ts'
import { senderKinds, signedStates, submission } from '#shared/domain/submission.ts'
import { read } from './define.ts'
import { register } from './register.ts'

export const submissionRow = z.strictObject({
  id, revision: z.int(), consultation: id, consultationSubject: z.string(), channel: channelKind, receivedOn: z.string(), receivedTime: z.string().nullable(), senderKind: z.enum(senderKinds), senderName: z.string(),
  remarks: z.int(), signed: z.enum(signedStates), isWrongForm: z.boolean(), isLate: z.boolean(),
})
const counted = { letters: z.int(), remarks: z.int() }

/** What came to consultations, in the order in which it came. */
const base = register('submissions', {
  entity: submission, row: submissionRow, filters: { year, consultation: id, organisation: id, person: id, channel: channelKind, senderKind: choice(senderKinds) }, sorts: ['received'],
})

export const submissions = {
  ...base,
  /** Figures for the report: letters that came to a consultation and the remarks in them, together and by channel (without those by which nothing came), and how many letters were late, unsigned or on another form. */
  'submissions.figures': read(z.strictObject({ consultation: id }), z.strictObject({ ...counted, byChannel: z.array(z.strictObject({ channel: channelKind, ...counted })), late: z.int(), unsigned: z.int(), wrongForm: z.int() })),
}
