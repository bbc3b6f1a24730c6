import * as z from 'zod'
import { channelKind } from '#shared/domain/channel.ts'
import { choice, id } from '#shared/domain/field.ts'
import { senderKinds, signedStates, submission } from '#shared/domain/submission.ts'
import { register } from './register.ts'

export const submissionRow = z.strictObject({
  id, revision: z.int(), consultation: id, consultationSubject: z.string(), channel: channelKind, receivedOn: z.string(), receivedTime: z.string().nullable(), senderKind: z.enum(senderKinds), senderName: z.string(),
  remarks: z.int(), signed: z.enum(signedStates), isWrongForm: z.boolean(), isLate: z.boolean(),
})
/** What came to consultations, in the order in which it came. */
export const submissions = register('submissions', {
  entity: submission, row: submissionRow, filters: { consultation: id, organisation: id, person: id, channel: channelKind, senderKind: choice(senderKinds) }, sorts: ['received'],
})
