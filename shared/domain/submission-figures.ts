import { channelKinds, type ChannelKind } from './channel.ts'
import type { Deadline } from './consultation.ts'
import { isLateSubmission, type Submission } from './submission.ts'

export type SubmissionCount = { letters: number; remarks: number }
export type SubmissionFigures = SubmissionCount & { byChannel: (SubmissionCount & { channel: ChannelKind })[]; late: number; unsigned: number; wrongForm: number }

type Counted = Pick<Submission, 'channel' | 'receivedOn' | 'receivedTime' | 'postedOn' | 'remarks' | 'signed' | 'isWrongForm'>

/** How many letters came to a consultation and how many remarks they hold, as the report counts them; channels by which nothing came are left out. */
export function submissionFigures(consultation: Deadline, submissions: readonly Counted[]): SubmissionFigures {
  const byChannel = channelKinds.map((channel) => ({ channel, ...countOf(submissions.filter((one) => one.channel === channel)) }))
  return {
    ...countOf(submissions),
    byChannel: byChannel.filter(({ letters }) => letters > 0),
    late: submissions.filter((one) => isLateSubmission(consultation, one)).length,
    unsigned: submissions.filter(({ signed }) => signed === 'no').length,
    wrongForm: submissions.filter(({ isWrongForm }) => isWrongForm).length,
  }
}

const countOf = (submissions: readonly Pick<Submission, 'remarks'>[]): SubmissionCount => ({ letters: submissions.length, remarks: submissions.reduce((sum, { remarks }) => sum + remarks, 0) })
