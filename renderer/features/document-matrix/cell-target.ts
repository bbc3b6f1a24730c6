/** A place in a table: rows count from the headings (0), columns from the names of rows (0). */
export type Cell = { row: number; column: number }

const steps: Record<string, Cell> = { ArrowUp: { row: -1, column: 0 }, ArrowDown: { row: 1, column: 0 }, ArrowLeft: { row: 0, column: -1 }, ArrowRight: { row: 0, column: 1 } }
/** Rows that Page Up and Page Down pass. */
const pageOfRows = 10

/** The nearest cell of the table: the headings are not walked into. */
export const cellWithin = ({ row, column }: Cell, last: Cell): Cell => ({ row: Math.min(Math.max(row, 1), last.row), column: Math.min(Math.max(column, 0), last.column) })

/** Where a key leads from a cell: arrows by one, Home and End along the row, with Ctrl to the first and the last cell, Page Up and Page Down by ten rows. Undefined for any other key. */
export function cellTarget({ key, ctrlKey }: { key: string; ctrlKey: boolean }, at: Cell, last: Cell): Cell | undefined {
  const next = wayOf({ key, ctrlKey }, at, last)
  return next && cellWithin(next, last)
}

function wayOf({ key, ctrlKey }: { key: string; ctrlKey: boolean }, at: Cell, last: Cell): Cell | undefined {
  const step = steps[key]
  if (step) return ctrlKey ? undefined : { row: at.row + step.row, column: at.column + step.column }
  if (key === 'Home') return { row: ctrlKey ? 1 : at.row, column: 0 }
  if (key === 'End') return ctrlKey ? last : { ...at, column: last.column }
  if (key === 'PageUp' || key === 'PageDown') return { ...at, row: at.row + (key === 'PageUp' ? -pageOfRows : pageOfRows) }
  return undefined
}
