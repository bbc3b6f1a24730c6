import { expect, test } from 'vitest'
import { isViewChanged, lookOf } from '#renderer/features/postulates/register-view.ts'

const look = lookOf({ filters: { query: { state: 'draft', overdue: '1' } }, search: 'łódź', columns: ['number', 'unit'], sort: { by: 'unit', descending: true } })

test('a view keeps the filters, the search, the columns and the order', () => {
  expect(look).toEqual({ query: 'state=draft&overdue=1&q=%C5%82%C3%B3d%C5%BA', columns: ['number', 'unit'], sort: '-unit' })
})

test('a view is changed by another filter, order of columns or sort, not by the order in which its filters stand', () => {
  expect(isViewChanged({ ...look, query: 'q=%C5%82%C3%B3d%C5%BA&overdue=1&state=draft' }, look)).toBe(false)
  expect([isViewChanged({ ...look, query: 'state=draft' }, look), isViewChanged({ ...look, columns: ['number'] }, look), isViewChanged({ ...look, sort: 'unit' }, look)]).toEqual([true, true, true])
})
