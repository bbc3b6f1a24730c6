import { Table } from '@mantine/core'
import { useRef, type KeyboardEvent, type ReactNode } from 'react'
import classes from './read-table.module.css'

export type Column<R> = { title: string; render: (row: R) => ReactNode; isNumber?: boolean }

type ReadTableProps<R> = {
  caption: string
  columns: readonly Column<R>[]
  rows: readonly R[]
  keyOf: (row: R) => string
  /** In a narrow window a row is a small card whose lines say what they are, for tables too wide to fit there. */
  stacks?: boolean
}

const moves: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }

/** A table to read: arrows move from cell to cell, and into the link or button that a cell holds. */
export function ReadTable<R>({ caption, columns, rows, keyOf, stacks = false }: ReadTableProps<R>) {
  const table = useRef<HTMLTableElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = moves[event.key]
    const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, th') : null
    const row = cell?.parentElement
    if (!step || !cell || !(row instanceof HTMLTableRowElement) || (event.target instanceof HTMLInputElement && event.target.type !== 'checkbox') || event.target instanceof HTMLTextAreaElement) return
    const next = table.current?.rows[row.rowIndex + step[0]]?.cells[cell.cellIndex + step[1]]
    if (!next) return
    event.preventDefault()
    const inside = next.querySelector<HTMLElement>('a, button, input')
    ;(inside ?? next).focus()
  }
  return (
    <Table.ScrollContainer minWidth={0}>
      <Table ref={table} verticalSpacing="xs" onKeyDown={move} className={stacks ? `figures ${classes.stacks}` : 'figures'} captionSide="top">
        <Table.Caption ta="left">{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>{columns.map(({ title, isNumber }) => <Table.Th key={title} scope="col" tabIndex={-1} ta={isNumber ? 'right' : 'left'}>{title}</Table.Th>)}</Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row, index) => (
            <Table.Tr key={keyOf(row)}>
              {columns.map(({ title, render, isNumber }, column) => <Table.Td key={title} data-title={title} tabIndex={index === 0 && column === 0 ? 0 : -1} ta={isNumber ? 'right' : 'left'} className="breaks">{render(row)}</Table.Td>)}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
