import { expect, test } from 'vitest'
import { lineRanges } from '#shared/text/line-ranges.ts'

test('lines that follow one another are said as a range', () => {
  expect([[], [4], [4, 5], [1, 3, 4, 5, 9]].map(lineRanges)).toEqual(['', '4', '4–5', '1, 3–5, 9'])
})
