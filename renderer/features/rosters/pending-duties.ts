import type { DutyRow } from './first-duty.ts'

/** What was asked of duties and is not in the list that was read: how they will read (`removed`: not at all), how many writes are still under way, and when the last was answered. */
export type PendingDuty = { shown: Partial<DutyRow> | 'removed'; waiting: number; answeredAt: number }
export type PendingDuties = ReadonlyMap<string, PendingDuty>

/** Whether a list that was read then still lacks it. */
const isAhead = ({ waiting, answeredAt }: PendingDuty, readAt: number) => waiting > 0 || answeredAt >= readAt

/** The duties as they will be once all that was asked is read again: changed, without those removed, with those added, by day and hour. */
export function withPending(rows: readonly DutyRow[], pending: PendingDuties, readAt: number): readonly DutyRow[] {
  const ahead = new Map([...pending].filter(([, one]) => isAhead(one, readAt)))
  if (ahead.size === 0) return rows
  const read = new Set(rows.map(({ id }) => id))
  const changed = rows.flatMap((row) => {
    const shown = ahead.get(row.id)?.shown
    return shown === undefined ? [row] : shown === 'removed' ? [] : [{ ...row, ...shown }]
  })
  // A whole row is kept only of what was added, so nothing but an id tells that it is one.
  const added = [...ahead.values()].flatMap(({ shown }) => (shown !== 'removed' && shown.id !== undefined && !read.has(shown.id) ? [shown as DutyRow] : []))
  return [...changed, ...added].map((row) => ({ row, key: `${row.date} ${row.from} ${row.to} ${row.id}` })).toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row)
}

/** Begins a write to these duties; what the list knows by now is left out. */
export function begun(pending: PendingDuties, shown: ReadonlyMap<string, PendingDuty['shown']>, readAt: number): PendingDuties {
  const next = new Map([...pending].filter(([, one]) => isAhead(one, readAt)))
  for (const [id, values] of shown) {
    const before = next.get(id)
    const isOver = values === 'removed' || before === undefined || before.shown === 'removed'
    next.set(id, { shown: isOver ? values : { ...before.shown as Partial<DutyRow>, ...values }, waiting: (before?.waiting ?? 0) + 1, answeredAt: before?.answeredAt ?? 0 })
  }
  return next
}

/** A write to these duties was stored; refused, they are again what they were. */
export function ended(pending: PendingDuties, ids: readonly string[], { isStored, at }: { isStored: boolean; at: number }): PendingDuties {
  const next = new Map(pending)
  for (const id of ids) {
    const before = next.get(id)
    if (before && isStored) next.set(id, { ...before, waiting: before.waiting - 1, answeredAt: at })
    else next.delete(id)
  }
  return next
}
