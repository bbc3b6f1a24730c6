import { useState } from 'react'
import { withRange } from './row-range.ts'

type Marks = { key: string; ids: ReadonlySet<string>; anchor: { index: number; before: ReadonlySet<string> } | null }

const none: ReadonlySet<string> = new Set()

/** Rows marked for one act. They are forgotten when `key`, which says what is being listed, is another. */
export function useRowMarks(key: string) {
  const [kept, setKept] = useState<Marks>({ key, ids: none, anchor: null })
  const { ids, anchor } = kept.key === key ? kept : { ids: none, anchor: null }
  const set = (next: Iterable<string>) => setKept({ key, ids: new Set(next), anchor: null })
  return {
    ids,
    set,
    clear: () => set(none),
    /** Marks one row or takes its mark away; ranges begin here from now on. */
    toggle: (id: string, index: number) => {
      const next = new Set(ids)
      if (!next.delete(id)) next.add(id)
      setKept({ key, ids: next, anchor: { index, before: next } })
    },
    /** Marks everything from where the range began (`from`, when nothing was marked since) to `to`; a range that is made shorter gives back what it had taken. */
    extend: (rows: readonly { id: string }[], { from, to }: { from: number; to: number }) => {
      const start = anchor ?? { index: from, before: ids }
      setKept({ key, ids: withRange(start.before, rows, [start.index, to]), anchor: start })
    },
    /** The next range begins where the person is then. */
    endRange: () => {
      if (anchor) setKept({ key, ids, anchor: null })
    },
  }
}

export type RowMarks = ReturnType<typeof useRowMarks>
