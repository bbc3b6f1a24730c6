import { isUnchosen, type TypedParty } from '#renderer/ui/party-fields.tsx'
import type { Input } from '#shared/contract/index.ts'

export type NewSubmission = Required<Input<'submissions.create'>>

/** The first letter of a consultation's pile. */
export function startOfSubmission(consultation: string, today: string): NewSubmission {
  return {
    consultation, channel: 'email', receivedOn: today, receivedTime: null, postedOn: null, senderKind: 'organisation', organisation: null, person: null, remarks: 1, signed: 'unknown', isWrongForm: false, caseNumber: '', note: '',
  }
}

/** The letter after this one: of the same channel, day and kind of sender. */
export const nextSubmission = ({ consultation, channel, receivedOn, senderKind }: NewSubmission): NewSubmission => ({ ...startOfSubmission(consultation, receivedOn), channel, senderKind })

/** Whether there is anything in it that somebody would miss. */
export function isWorthKeeping({ senderKind, organisation, person, caseNumber, note }: NewSubmission, typed: TypedParty): boolean {
  return organisation !== null || person !== null || isUnchosen(senderKind, typed) || [caseNumber, note].some((text) => text.trim() !== '')
}
