import { useRef, useState } from 'react'
import { call } from '#renderer/api/client.ts'
import { useKeptDraft } from '#renderer/api/use-kept-draft.ts'
import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { isUnchosen, nobodyTyped, type TypedParty } from '#renderer/ui/party-fields.tsx'
import { useYear } from '#renderer/ui/year.ts'
import type { Consultation } from '#shared/domain/consultation.ts'
import { isLateSubmission, senderKindLabels, type Submission } from '#shared/domain/submission.ts'
import { countOf, nouns } from '#shared/text/plural.ts'
import { isWorthKeeping, nextSubmission, startOfSubmission, type NewSubmission } from './start-of-submission.ts'
import { addedWords, submissionFlags, type NewInRegister } from './submission-words.ts'

/** How many were entered since the window was opened, and the last of them in one line. */
type Entered = { count: number; last: string }
const nothing: Entered = { count: 0, last: '' }

/** Letters entered one after another; each begins with the channel, day and kind of sender of the last one. What is being typed is kept aside from a crash and stays when the window is closed. */
export function useNewSubmission(consultation: Consultation) {
  const { today } = useYear()
  const draft = useNewRecord('submissions', startOfSubmission(consultation.id, today))
  const values = draft.values as NewSubmission // begun by `startOfSubmission`, which gives every field
  const [typed, setTyped] = useState(nobodyTyped)
  const [isNameUnchosen, setIsNameUnchosen] = useState(false)
  const [entered, setEntered] = useState(nothing)
  const added = useRef(new Set<string>())
  const kept = useKeptDraft(`submissions:${consultation.id}`, { values: { ...values, typed }, isWorthKeeping: isWorthKeeping(values, typed) })

  /** True when it is stored and the next one has begun. */
  const store = async (): Promise<boolean> => {
    const unchosen = isUnchosen(values.senderKind, typed)
    setIsNameUnchosen(unchosen)
    if (unchosen) return false
    const stored = await draft.create()
    if (!stored) return false
    kept.forget()
    draft.startAgain(nextSubmission(values))
    setTyped(nobodyTyped)
    const isNew = { organisation: stored.organisation !== null && added.current.delete(stored.organisation), person: stored.person !== null && added.current.delete(stored.person) }
    const last = await sentenceOf(stored, consultation, isNew)
    setEntered(({ count }) => ({ count: count + 1, last }))
    return true
  }
  const restoreFound = () => {
    const { typed: found, ...fields } = { typed: nobodyTyped, ...kept.found }
    draft.startAgain({ ...values, ...fields })
    setTyped(found satisfies TypedParty)
    void kept.takeFound()
  }
  return { draft, values, typed, setTyped, onAdded: (id: string) => void added.current.add(id), isUnchosen: isNameUnchosen && isUnchosen(values.senderKind, typed), entered, store, found: kept.found, restoreFound, dropFound: kept.dropFound, forgetEntered: () => setEntered(nothing) }
}

/** What was stored, in one line. */
async function sentenceOf(stored: Submission, consultation: Consultation, isNew: NewInRegister): Promise<string> {
  const { organisation, person, senderKind, remarks } = stored
  const names = await Promise.all([
    organisation === null ? '' : call('organisations.get', { id: organisation }).then(({ name }) => name), person === null ? '' : call('people.get', { id: person }).then(({ fullName }) => fullName),
  ]).catch(() => [])
  return [names.filter(Boolean).join(', ') || senderKindLabels[senderKind], countOf(remarks, nouns.remark), ...submissionFlags({ ...stored, isLate: isLateSubmission(consultation, stored) }), ...addedWords(isNew)].join(' · ')
}
