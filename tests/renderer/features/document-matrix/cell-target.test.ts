import { expect, test } from 'vitest'
import { cellTarget } from '#renderer/features/document-matrix/cell-target.ts'

const last = { row: 13, column: 5 }
const after = (key: string, [row, column]: [number, number], ctrlKey = false) => {
  const target = cellTarget({ key, ctrlKey }, { row, column }, last)
  return target && [target.row, target.column]
}

test('arrows go by one cell and stop at the border, also before the headings; the names of rows are a column', () => {
  expect([after('ArrowRight', [2, 2]), after('ArrowDown', [2, 2]), after('ArrowLeft', [2, 1]), after('ArrowLeft', [2, 0]), after('ArrowUp', [1, 3]), after('ArrowDown', [13, 3]), after('ArrowRight', [2, 5])]).toEqual([[2, 3], [3, 2], [2, 0], [2, 0], [1, 3], [13, 3], [2, 5]])
})

test('Home and End go along the row, with Ctrl to the first and the last cell; pages are ten rows', () => {
  expect([after('Home', [4, 3]), after('End', [4, 3]), after('Home', [4, 3], true), after('End', [4, 3], true), after('PageDown', [2, 1]), after('PageDown', [8, 1]), after('PageUp', [8, 1])]).toEqual([[4, 0], [4, 5], [1, 0], [13, 5], [12, 1], [13, 1], [1, 1]])
})

test('other keys are left to the window', () => {
  expect([after('Enter', [2, 2]), after('a', [2, 2]), after('ArrowUp', [2, 2], true), after('Tab', [2, 2])]).toEqual([undefined, undefined, undefined, undefined])
})
