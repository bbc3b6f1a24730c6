import { useState } from 'react'
import { useKeptDraft } from '#renderer/api/use-kept-draft.ts'
import { useNewRecord } from '#renderer/api/use-new-record.ts'
import { isUnchosen, nobodyTyped } from '#renderer/ui/party-fields.tsx'
import type { CallAbout } from './call-entry.ts'
import { findStart } from './find-start.ts'
import { isWorthKeeping, startOfCall, type NewCall } from './start-of-call.ts'

const empty = startOfCall({ date: '', time: '' }, { duty: null, roster: null, consultation: null })

/** A call before it exists, kept aside from a crash. What was typed stays when the window is closed, until it is created or given up. */
export function useNewCall(onCreated: (id: string) => void) {
  const draft = useNewRecord('calls', empty)
  const values = draft.values as NewCall // begun by `startOfCall`, which gives every field
  const hasText = isWorthKeeping(values)
  const kept = useKeptDraft('calls', { values: draft.values, isWorthKeeping: hasText })
  const [isOpen, setIsOpen] = useState(false)
  const [typed, setTyped] = useState(nobodyTyped)
  /** Somebody began this one before the window was opened now. */
  const [isContinued, setIsContinued] = useState(false)
  const [isNameUnchosen, setIsNameUnchosen] = useState(false)

  const begin = async (about: CallAbout) => {
    setTyped(nobodyTyped)
    setIsContinued(false)
    setIsNameUnchosen(false)
    draft.startAgain(await findStart(about))
  }
  const open = async (about: CallAbout) => {
    if (hasText) setIsContinued(true)
    else await begin(about)
    setIsOpen(true)
  }
  const giveUp = async () => {
    kept.forget()
    await begin({})
  }
  const create = async () => {
    const unchosen = isUnchosen(values.callerKind, typed)
    setIsNameUnchosen(unchosen)
    if (unchosen) return false
    const made = await draft.create()
    if (!made) return false
    draft.startAgain(empty)
    setTyped(nobodyTyped)
    kept.forget()
    onCreated(made.id)
    return true
  }
  const restoreFound = () => {
    draft.startAgain({ ...values, ...kept.found })
    void kept.takeFound()
  }
  return { draft, values, typed, setTyped, isOpen, open, close: () => setIsOpen(false), isContinued, giveUp, isUnchosen: isNameUnchosen, create, found: kept.found, restoreFound, dropFound: kept.dropFound }
}
