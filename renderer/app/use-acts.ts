import { useState } from 'react'
import { useUndo } from '#renderer/api/use-undo.ts'
import { usePlace } from '#renderer/ui/place.ts'
import { undoSentence } from './undo-sentence.ts'

/** Undo and redo as acts of the window, with the sentence about the last of them while its place is open. */
export function useActs() {
  const journal = useUndo()
  const place = usePlace().path.join('/')
  const [notice, setNotice] = useState<{ sentence: string; place: string }>()
  const say = (sentence: string | undefined) => setNotice(sentence === undefined ? undefined : { sentence, place })
  const undo = async () => {
    const act = journal.nextUndo
    if (!act || journal.isRunning) return
    const outcome = await journal.undo(act.operation)
    say(outcome && undoSentence('Cofnięto', act.summary, outcome))
  }
  const redo = async () => {
    const act = journal.nextRedo
    if (!act || journal.isRunning) return
    const outcome = await journal.redo(act.operation)
    say(outcome && undoSentence('Przywrócono', act.summary, outcome))
  }
  const forget = () => {
    setNotice(undefined)
    journal.forgetError()
  }
  return { nextUndo: journal.nextUndo, nextRedo: journal.nextRedo, isRunning: journal.isRunning, error: journal.error, notice: notice?.place === place ? notice.sentence : undefined, undo: () => void undo(), redo: () => void redo(), forget }
}

export type Acts = ReturnType<typeof useActs>
