import { expect, test } from 'vitest'
import { rowAfterKey, withRange } from '#renderer/ui/row-range.ts'

const rows = ['a', 'b', 'c', 'd'].map((id) => ({ id }))

test('a range takes both its ends, whichever comes first, beside what was marked before', () => {
  expect([...withRange(new Set(['d']), rows, [0, 1])]).toEqual(['d', 'a', 'b'])
  expect([...withRange(new Set(), rows, [2, 1])]).toEqual(['b', 'c'])
})

test('keys move between the first and the last row; other keys do not move', () => {
  const last = 30
  expect(['ArrowDown', 'ArrowUp', 'PageDown', 'PageUp', 'Home', 'End', 'a'].map((key) => rowAfterKey(key, 25, last))).toEqual([26, 24, 30, 15, 0, 30, undefined])
  expect([rowAfterKey('ArrowUp', 0, last), rowAfterKey('ArrowDown', last, last), rowAfterKey('PageUp', 3, last)]).toEqual([0, last, 0])
})
