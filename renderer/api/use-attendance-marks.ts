import { useRef } from 'react'
import type { Output } from '#shared/contract/index.ts'
import { useWrite } from './use-write.ts'

export type Mark = 'isInvited' | 'isRegistered' | 'isPresent'
type Marked = { id: string; revision: number } & Record<Mark, boolean>

/** Turns a mark of a row on or off. Presses wait for one another and each goes on from what the former stored, so quick pressing never conflicts with itself. */
export function useAttendanceMarks() {
  const update = useWrite('attendances.update')
  const latest = useRef(new Map<string, Output<'attendances.update'>>())
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const toggle = (row: Marked, mark: Mark) => {
    const former = queue.current
    const change = async () => {
      await former
      const stored = latest.current.get(row.id)
      const known = stored && stored.revision > row.revision ? stored : row
      const changed = await update.run({ id: row.id, revision: known.revision, [mark]: !known[mark] })
      if (changed) latest.current.set(row.id, changed)
      else latest.current.delete(row.id)
    }
    queue.current = change()
  }
  return { toggle, error: update.error }
}
