import { useEffect, useMemo, useRef, useState } from 'react'
import { appErrorOf, call } from '#renderer/api/client.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { AppError } from '#shared/errors.ts'
import type { DutyRow } from './first-duty.ts'

export type DutyChange = Partial<Pick<Duty, 'date' | 'from' | 'to' | 'phone' | 'person' | 'unit'>>
/** Changes of a duty of which the list does not know yet: how many are still being stored, and the revision from which on the list knows of them all. */
type Pending = { shown: Partial<DutyRow>; waiting: number; until: number }

/** Writes to the duties of a grid, one after another. A change is seen at once and stored behind it, so that a key can be pressed again before the first press is stored. */
export function useDutyWrites(rows: readonly DutyRow[]) {
  const [pending, setPending] = useState<ReadonlyMap<string, Pending>>(new Map())
  const [error, setError] = useState<AppError | null>(null)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const answered = useRef(new Map<string, number>())
  const read = useRef(rows)
  useEffect(() => {
    read.current = rows
  })

  const duties = useMemo(() => rows.map((row) => {
    const ofRow = pending.get(row.id)
    return ofRow && (ofRow.waiting > 0 || row.revision < ofRow.until) ? { ...row, ...ofRow.shown } : row
  }), [rows, pending])

  /** The revision that is stored now, as far as is known here. */
  const revisionOf = (id: string) => Math.max(answered.current.get(id) ?? 1, read.current.find((row) => row.id === id)?.revision ?? 1)

  /** Runs after all that was asked before; answers undefined when it was refused. */
  const act = <T>(work: () => Promise<T>): Promise<T | undefined> => {
    const done = queue.current.then(async () => {
      setError(null)
      try {
        return await work()
      } catch (thrown) {
        setError(appErrorOf(thrown))
        return undefined
      }
    })
    queue.current = done
    return done
  }

  /** `names`: how the new unit or person is called, for the time until the list is read again. */
  const change = async (id: string, changes: DutyChange, names: Partial<DutyRow> = {}): Promise<boolean> => {
    setPending((former) => {
      const { shown, waiting, until } = former.get(id) ?? { shown: {}, waiting: 0, until: 0 }
      return new Map(former).set(id, { shown: { ...(waiting > 0 && shown), ...changes, ...names }, waiting: waiting + 1, until })
    })
    const stored = await act(() => call('duties.update', { id, revision: revisionOf(id), ...changes }))
    if (stored) answered.current.set(id, stored.revision)
    setPending((former) => {
      const before = former.get(id)
      if (stored && before) return new Map(former).set(id, { ...before, waiting: before.waiting - 1, until: stored.revision })
      return new Map([...former].filter(([one]) => one !== id))
    })
    return stored !== undefined
  }

  return { duties, change, act, revisionOf, error }
}

export type DutyWrites = ReturnType<typeof useDutyWrites>
