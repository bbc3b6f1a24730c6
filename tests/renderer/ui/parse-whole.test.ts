import { expect, test } from 'vitest'
import { parseWhole } from '#renderer/ui/parse-whole.ts'

test('only digits are a number; a sign among them is refused and never left out', () => {
  expect(['30', ' 007 ', '1 000', '1\u00a0000', '', '  ', '2,5', '2.5', '-1', '1e3', 'x', '9'.repeat(20)].map(parseWhole)).toEqual([30, 7, 1000, 1000, null, null, ...Array.from({ length: 6 }, () => Number.NaN)])
})
