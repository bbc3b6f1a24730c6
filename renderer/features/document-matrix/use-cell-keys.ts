import { useState, type FocusEvent, type KeyboardEvent } from 'react'
import { cellTarget, cellWithin, type Cell } from './cell-target.ts'

function cellOf(element: EventTarget): Cell | undefined {
  const cell = element instanceof Element ? element.closest<HTMLTableCellElement>('td, th') : null
  return cell && cell.parentElement instanceof HTMLTableRowElement ? { row: cell.parentElement.rowIndex, column: cell.cellIndex } : undefined
}

/** Keys of a grid of `rows` under one row of headings: Tab comes to one cell and leaves from it, other keys go between cells. */
export function useCellKeys({ rows, columns }: { rows: number; columns: number }) {
  const [current, setCurrent] = useState<Cell>({ row: 1, column: 1 })
  const last = { row: rows, column: columns }
  const settled = cellWithin(current, last)

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const at = cellOf(event.target)
    const next = at && !event.altKey && !event.metaKey && cellTarget(event, at, last)
    if (!next) return
    event.preventDefault()
    const inside = event.currentTarget.rows[next.row]?.cells[next.column]?.querySelector<HTMLElement>('a, button')
    inside?.focus()
    // Focus alone leaves a cell under the headings that stay, or half outside.
    inside?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }
  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    const at = cellOf(event.target)
    if (at) setCurrent(at)
  }
  /** What stands in this cell is where Tab comes to. */
  const tabIndexAt = (row: number, column: number) => (row === settled.row && column === settled.column ? 0 : -1)
  return { onKeyDown, onFocus, tabIndexAt }
}
