import { channelKind } from './channel.ts'
import { isAfterDeadline, type Deadline } from './consultation.ts'
import { defineEntity, type Problems, type Stored } from './entity.ts'
import { choice, date, flag, id, longText, optionalDate, optionalTime, reference, text, whole } from './field.ts'

export const senderKinds = ['organisation', 'person', 'anonymous'] as const
export type SenderKind = (typeof senderKinds)[number]
export const senderKindLabels: Record<SenderKind, string> = { organisation: 'organizacja', person: 'mieszkanka albo mieszkaniec', anonymous: 'bez podpisu' }
export const signedStates = ['yes', 'no', 'unknown'] as const
export const signedStateLabels: Record<(typeof signedStates)[number], string> = { yes: 'podpisany', no: 'niepodpisany', unknown: 'nie sprawdzono' }

/**
 * One letter, form or message that came to a consultation: by what way, when, from whom (`person` beside an organisation signed for it), and how many remarks it holds.
 * Letters and remarks are counted apart in the report („15 pism z 63 uwagami”).
 */
export const submission = defineEntity({
  fields: {
    consultation: id, channel: channelKind, receivedOn: date, receivedTime: optionalTime, postedOn: optionalDate, senderKind: choice(senderKinds), organisation: reference, person: reference,
    remarks: whole(0, 10_000), signed: choice(signedStates), isWrongForm: flag, caseNumber: text(60), note: longText(),
  },
  required: ['consultation', 'channel', 'receivedOn'],
  blank: { receivedTime: null, postedOn: null, senderKind: 'anonymous', organisation: null, person: null, remarks: 1, signed: 'unknown', isWrongForm: false, caseNumber: '', note: '' },
})
export type Submission = Stored<typeof submission>

/** A sender who is named has a record; nothing is posted after it came. */
export function submissionProblems({ senderKind, organisation, person, receivedOn, postedOn }: Pick<Submission, 'senderKind' | 'organisation' | 'person' | 'receivedOn' | 'postedOn'>): Problems {
  return {
    ...(senderKind === 'organisation' && organisation === null && { organisation: 'required' as const }),
    ...(senderKind === 'person' && person === null && { person: 'required' as const }),
    ...(postedOn !== null && postedOn > receivedOn && { postedOn: 'end_before_start' as const }),
  }
}

/** Of a sender without a name nothing is kept that could name them, and a resident writes for no organisation. */
export function withFittingSender(one: Submission): Submission {
  if (one.senderKind === 'anonymous') return { ...one, organisation: null, person: null }
  return one.senderKind === 'person' ? { ...one, organisation: null } : one
}

/** Whether it came too late, by the rule of its consultation. */
export const isLateSubmission = (consultation: Deadline, one: Pick<Submission, 'receivedOn' | 'receivedTime' | 'postedOn'>) => isAfterDeadline(consultation, one)
