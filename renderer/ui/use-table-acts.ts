import type { KeyboardEvent, MouseEvent, RefObject } from 'react'
import { rowAfterKey } from './row-range.ts'
import type { RowMarks } from './use-row-marks.ts'
import type { TableWindow } from './use-table-window.ts'

/** What can be done in a table besides moving: with one row, with all of them, with the marked ones. */
export type TableActs = { open: (id: string) => void; markAll: () => void; copy: () => void }

type ActsSetting<R extends { id: string }> = { rows: readonly R[]; view: TableWindow<R>; marks: RowMarks; acts: TableActs; box: RefObject<HTMLElement | null> }

/** Keys and clicks of a table. */
export function useTableActs<R extends { id: string }>({ rows, view, marks, acts, box }: ActsSetting<R>) {
  const { active, setActive, scrollTo } = view
  const goToRow = (index: number, isRange: boolean) => {
    if (isRange) marks.extend(rows, { from: active, to: index })
    else marks.endRange()
    setActive(index)
    scrollTo(index)
  }
  const actOf = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): (() => void) | undefined => {
    const record = rows[active]
    if (ctrlKey || metaKey) return { a: acts.markAll, c: marks.ids.size > 0 ? acts.copy : undefined }[key.toLowerCase()]
    const next = rowAfterKey(key, active, rows.length - 1)
    if (next !== undefined) return () => goToRow(next, shiftKey)
    if (key === 'Escape' && marks.ids.size > 0) return marks.clear
    if (key === 'Enter' && record) return () => acts.open(record.id)
    return key === ' ' && record ? () => marks.toggle(record.id, active) : undefined
  }
  const rowAt = ({ target }: MouseEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-index]') : null
    const index = Number(row?.dataset.index ?? -1)
    const record = rows[index]
    return record && { index, id: record.id }
  }
  const isOver = ({ target }: MouseEvent, selector: string) => target instanceof Element && target.closest(selector) !== null
  return {
    onKeyDown: (event: KeyboardEvent) => {
      const isHeading = event.target instanceof Element && event.target.closest('[role="columnheader"]') !== null
      const act = event.altKey || isHeading ? undefined : actOf(event)
      if (!act) return
      event.preventDefault()
      act()
    },
    onClick: (event: MouseEvent) => {
      const at = rowAt(event)
      if (!at || isOver(event, 'a')) return
      if (event.shiftKey) marks.extend(rows, { from: active, to: at.index })
      else if (event.ctrlKey || event.metaKey || isOver(event, '[data-mark]')) marks.toggle(at.id, at.index)
      setActive(at.index)
      box.current?.focus({ preventScroll: true })
    },
    onDoubleClick: (event: MouseEvent) => {
      const at = rowAt(event)
      if (at && !isOver(event, 'a, [data-mark]')) acts.open(at.id)
    },
  }
}
