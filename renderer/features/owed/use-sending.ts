import { useState } from 'react'
import { useJob } from '#renderer/api/use-job.ts'
import { useWrite } from '#renderer/api/use-write.ts'
import type { Output } from '#shared/contract/index.ts'
import { sendingFor, type OwedScope } from './owed-scope.ts'

/** What goes to the units: workbooks with all rows that can still be filled in, with the missing rows alone, or the latter with a reminder. */
export const packages = {
  whole: { label: 'Przygotuj skoroszyty…', one: 'Skoroszyt…', isOnlyMissing: false, hasLetters: false },
  missing: { label: 'Skoroszyty tylko z brakującymi…', one: 'Skoroszyt tylko z brakującymi…', isOnlyMissing: true, hasLetters: false },
  reminder: { label: 'Przypomnienia ze skoroszytami…', one: 'Przypomnienie ze skoroszytem…', isOnlyMissing: true, hasLetters: true },
} as const
export type Package = keyof typeof packages

export type Sent = Output<'positions.exportWorkbooks'> & { folder: string }

/** Workbooks into a folder that the person chooses: the system's dialog, then the job. */
export function useSending(scope: OwedScope) {
  const choice = useWrite('files.choose')
  const making = useJob('positions.exportWorkbooks')
  const [sent, setSent] = useState<Sent>()
  const send = async (units: readonly string[], which: Package) => {
    const target = sendingFor(scope, units)
    if (!target) return
    making.forgetError()
    setSent(undefined)
    const answer = await choice.run({ purpose: 'folder' })
    if (!answer?.chosen) return
    const { isOnlyMissing, hasLetters } = packages[which]
    const made = await making.run({ for: target, units: [...units], folder: answer.chosen.handle, isOnlyMissing, hasLetters })
    if (made) setSent({ ...made, folder: answer.chosen.name })
  }
  return { send: (units: readonly string[], which: Package) => void send(units, which), sent, forget: () => setSent(undefined), isRunning: making.isRunning, progress: making.progress, cancel: making.cancel, error: choice.error ?? making.error }
}

export type Sending = ReturnType<typeof useSending>
