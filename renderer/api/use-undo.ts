import type { Output } from '#shared/contract/index.ts'
import { call } from './client.ts'
import { useRead } from './use-read.ts'
import { useWrite } from './use-write.ts'

export type UndoOutcome = Output<'journal.undo'>

/** What can be taken back and what brought back, by name, and how. `readNewest` asks the store what they are now: what is shown may be an act behind for a moment. */
export function useUndo() {
  const { data: status } = useRead('settings.status', {})
  const undo = useWrite('journal.undo')
  const redo = useWrite('journal.redo')
  return {
    nextUndo: status?.undo ?? null,
    nextRedo: status?.redo ?? null,
    readNewest: async () => {
      const { undo: nextUndo, redo: nextRedo } = await call('settings.status', {})
      return { nextUndo, nextRedo }
    },
    isRunning: undo.isRunning || redo.isRunning,
    error: undo.error ?? redo.error,
    forgetError: () => {
      undo.forgetError()
      redo.forgetError()
    },
    undo: (operation: number) => undo.run({ operation }),
    redo: (operation: number) => redo.run({ operation }),
  }
}
