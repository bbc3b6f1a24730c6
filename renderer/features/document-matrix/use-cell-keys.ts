import { useState, type FocusEvent, type KeyboardEvent } from 'react'

type Cell = { row: number; column: number }
const steps: Record<string, Cell> = { ArrowUp: { row: -1, column: 0 }, ArrowDown: { row: 1, column: 0 }, ArrowLeft: { row: 0, column: -1 }, ArrowRight: { row: 0, column: 1 } }
/** Rows that Page Up and Page Down pass. */
const pageOfRows = 10

const cellOf = (element: EventTarget) => {
  const cell = element instanceof Element ? element.closest<HTMLTableCellElement>('td, th') : null
  return cell && cell.parentElement instanceof HTMLTableRowElement ? { row: cell.parentElement.rowIndex, column: cell.cellIndex } : undefined
}

/** Keys of a grid of `rows` under one row of headings: Tab comes to one cell and leaves from it, arrows go between cells, Home and End along the row, with Ctrl to the first and the last cell. */
export function useCellKeys({ rows, columns }: { rows: number; columns: number }) {
  const [current, setCurrent] = useState<Cell>({ row: 1, column: 1 })
  const within = ({ row, column }: Cell): Cell => ({ row: Math.min(Math.max(row, 1), rows), column: Math.min(Math.max(column, 0), columns) })
  const settled = within(current)

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const at = cellOf(event.target)
    if (!at || event.altKey || event.metaKey) return
    const next = targetOf(event, at, { row: rows, column: columns })
    if (!next) return
    event.preventDefault()
    const { row, column } = within(next)
    event.currentTarget.rows[row]?.cells[column]?.querySelector<HTMLElement>('a, button')?.focus()
  }
  const onFocus = (event: FocusEvent<HTMLTableElement>) => {
    const at = cellOf(event.target)
    if (at) setCurrent(at)
  }
  /** What stands in this cell is where Tab comes to. `row` counts from the headings, `column` from the names of rows. */
  const tabIndexAt = (row: number, column: number) => (row === settled.row && column === settled.column ? 0 : -1)
  return { onKeyDown, onFocus, tabIndexAt }
}

function targetOf({ key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>, at: Cell, last: Cell): Cell | undefined {
  const step = steps[key]
  if (step) return ctrlKey ? undefined : { row: at.row + step.row, column: at.column + step.column }
  if (key === 'Home') return { row: ctrlKey ? 1 : at.row, column: 0 }
  if (key === 'End') return ctrlKey ? last : { ...at, column: last.column }
  if (key === 'PageUp' || key === 'PageDown') return { ...at, row: at.row + (key === 'PageUp' ? -pageOfRows : pageOfRows) }
  return undefined
}
