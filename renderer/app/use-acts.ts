import { useRef, useState } from 'react'
import { allStored } from '#renderer/api/under-way.ts'
import { useOnChange } from '#renderer/api/use-on-change.ts'
import { useUndo, type UndoOutcome } from '#renderer/api/use-undo.ts'
import { usePlace } from '#renderer/ui/place.ts'
import { undoSentence } from './undo-sentence.ts'

type Newest = Pick<ReturnType<typeof useUndo>, 'nextUndo' | 'nextRedo'>

/** Undo and redo as acts of the window (`undo`, `redo`: whatever is the newest now; `…Shown`: what a button names), with the sentence about the last of them until the next act or another place. */
export function useActs() {
  const journal = useUndo()
  const place = usePlace().path.join('/')
  const [notice, setNotice] = useState<{ sentence: string; place: string }>()
  /** The change that is told of next is the undo's or the redo's own. */
  const isOwnChange = useRef(false)
  useOnChange(() => {
    if (!isOwnChange.current) setNotice(undefined)
    isOwnChange.current = false
  })
  const run = async (act: () => Promise<UndoOutcome | undefined>, words: { verb: 'Cofnięto' | 'Przywrócono'; summary: string }) => {
    isOwnChange.current = true
    const outcome = await act()
    if (!outcome || outcome.undone === 0) isOwnChange.current = false
    setNotice(outcome && { sentence: undoSentence(words.verb, words.summary, outcome), place })
  }
  const undo = async ({ nextUndo: act }: Newest) => {
    if (!act) return
    await run(() => journal.undo(act.operation), { verb: 'Cofnięto', summary: act.summary })
  }
  const redo = async ({ nextRedo: act }: Newest) => {
    if (!act) return
    await run(() => journal.redo(act.operation), { verb: 'Przywrócono', summary: act.summary })
  }
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  /** One after another, so that each press counts, and none before what was done on the screen is stored: else an older act would be the newest. */
  const inTurn = (act: () => Promise<void>) => {
    const done = queue.current.then(allStored).then(act)
    // A failure to ask leaves everything as it is; the page says by itself when the store does not answer.
    queue.current = done.catch(() => undefined)
  }
  const withNewest = (act: (newest: Newest) => Promise<void>) => inTurn(async () => act(await journal.readNewest()))
  /** What a button named when it was pressed; a second press while that is under way is none. */
  const shown = (act: (newest: Newest) => Promise<void>) => {
    if (!journal.isRunning) inTurn(() => act(journal))
  }
  const forget = () => {
    setNotice(undefined)
    journal.forgetError()
  }
  return {
    nextUndo: journal.nextUndo, nextRedo: journal.nextRedo, isRunning: journal.isRunning, error: journal.error, notice: notice?.place === place ? notice.sentence : undefined,
    undo: () => withNewest(undo), redo: () => withNewest(redo), undoShown: () => shown(undo), redoShown: () => shown(redo), forget,
  }
}

export type Acts = ReturnType<typeof useActs>
