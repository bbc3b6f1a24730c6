import { expect, test } from 'vitest'
import { knownColumns, moveColumn, offeredColumns, toggleColumn } from '#renderer/features/postulates/register-column-order.ts'
import { postulateColumnKeys, usualPostulateColumns } from '#shared/domain/postulate-columns.ts'

test('kept columns lose what is unknown or said twice, always begin with the number, and without any are the usual ones', () => {
  expect(knownColumns(['unit', 'colour', 'number', 'unit', 'note'])).toEqual(['number', 'unit', 'note'])
  expect(knownColumns([''])).toEqual(usualPostulateColumns)
})

test('a hidden column is shown after the others, a shown one is hidden, and the number stays', () => {
  expect(toggleColumn(['number', 'unit'], 'note')).toEqual(['number', 'unit', 'note'])
  expect(toggleColumn(['number', 'unit', 'note'], 'unit')).toEqual(['number', 'note'])
  expect(toggleColumn(['number', 'unit'], 'number')).toEqual(['number', 'unit'])
})

test('a column moves by one place, never before the number, never past the end, and not while it is hidden', () => {
  const columns = ['number', 'unit', 'note'] as const
  expect(moveColumn(columns, 'note', -1)).toEqual(['number', 'note', 'unit'])
  expect([moveColumn(columns, 'unit', -1), moveColumn(columns, 'note', 1), moveColumn(columns, 'sphere', 1)]).toEqual([columns, columns, columns])
})

test('the menu offers every column once, the shown ones first', () => {
  const offered = offeredColumns(['number', 'note', 'unit'])
  expect(offered.slice(0, 3)).toEqual(['number', 'note', 'unit'])
  expect(offered.toSorted()).toEqual(postulateColumnKeys.toSorted())
})
