import { useEffect, useMemo, useRef, useState } from 'react'
import { appErrorOf, call } from '#renderer/api/client.ts'
import { whileStoring } from '#renderer/api/under-way.ts'
import type { Duty } from '#shared/domain/duty.ts'
import type { AppError } from '#shared/errors.ts'
import type { DutyRow } from './first-duty.ts'
import type { NewDuty } from './line-template.ts'
import { addedRow } from './new-duty.ts'
import { begun, ended, withPending, type PendingDuties, type PendingDuty } from './pending-duties.ts'

/** `names`: how the new unit or person is called, for the time until the list is read again. */
export type DutyChange = { duty: DutyRow; changes: Partial<Pick<Duty, 'date' | 'from' | 'to' | 'phone' | 'person' | 'unit'>>; names?: Partial<DutyRow> }
type Setting = { roster: string; rows: readonly DutyRow[]; /** When they were read. */ readAt: number }

/** Writes to the duties of a roster, one after another. They are seen at once and stored behind it, so that a key can be pressed again before the first press is stored. */
export function useDutyWrites({ roster, rows, readAt }: Setting) {
  const [pending, setPending] = useState<PendingDuties>(new Map())
  const [error, setError] = useState<AppError | null>(null)
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const answered = useRef(new Map<string, number>())
  const read = useRef({ rows, readAt })
  useEffect(() => {
    read.current = { rows, readAt }
  })
  const duties = useMemo(() => withPending(rows, pending, readAt), [rows, pending, readAt])

  /** The revision that is stored now, as far as is known here. */
  const revisionOf = (id: string) => Math.max(answered.current.get(id) ?? 1, read.current.rows.find((row) => row.id === id)?.revision ?? 1)
  const asRead = ({ id }: DutyRow) => ({ id, revision: revisionOf(id) })

  /** To be told before the next write of the queue begins: it asks for the revision. */
  const told = <T>(duties: readonly { id: string; revision: number }[], answer: T): T => {
    for (const { id, revision } of duties) answered.current.set(id, revision)
    return answer
  }

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
    queue.current = whileStoring(done)
    return done
  }
  const write = async <T>(shown: ReadonlyMap<string, PendingDuty['shown']>, work: () => Promise<T>): Promise<T | undefined> => {
    setPending((former) => begun(former, shown, read.current.readAt))
    const stored = await act(work)
    setPending((former) => ended(former, [...shown.keys()], { isStored: stored !== undefined, at: Date.now() }))
    return stored
  }

  const change = async (changes: readonly DutyChange[]): Promise<boolean> => {
    if (changes.length === 0) return false
    const shown = new Map(changes.map((one) => [one.duty.id, { ...one.changes, ...one.names }]))
    const stored = await write(shown, async () => {
      const answer = await call('rosters.changeDuties', { roster, duties: changes.map((one) => ({ ...asRead(one.duty), ...one.changes })) })
      return told(answer.duties, answer)
    })
    return stored !== undefined
  }
  const remove = async (removed: readonly DutyRow[]): Promise<boolean> => {
    const ids = removed.map(({ id }) => id)
    return ids.length > 0 && (await write(new Map(ids.map((id) => [id, 'removed'])), () => call('rosters.removeDuties', { roster, ids }))) !== undefined
  }
  /** The new duties, as the list will have them; `named` says how their units and persons are called. */
  const add = async (added: readonly NewDuty[], named: (duty: NewDuty) => Partial<DutyRow>): Promise<DutyRow[] | undefined> => {
    const done = await act(() => call('rosters.addDuties', { roster, duties: [...added] }))
    if (!done) return undefined
    const rows = done.created.map((id, index) => addedRow({ id, roster }, added[index]!, named))
    setPending((former) => ended(begun(former, new Map(rows.map((row) => [row.id, row])), read.current.readAt), done.created, { isStored: true, at: Date.now() }))
    return rows
  }
  const swap = async (one: DutyRow, other: DutyRow): Promise<boolean> => {
    const whenOf = ({ date, from, to }: DutyRow) => ({ date, from, to })
    const done = await write(new Map([[one.id, whenOf(other)], [other.id, whenOf(one)]]), async () => {
      const answer = await call('duties.swap', { one: asRead(one), other: asRead(other) })
      return told([answer.one, answer.other], answer)
    })
    return done !== undefined
  }
  return { duties, change, remove, add, swap, error }
}

export type DutyWrites = ReturnType<typeof useDutyWrites>
