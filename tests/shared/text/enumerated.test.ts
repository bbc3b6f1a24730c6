import { expect, test } from 'vitest'
import { enumerated } from '#shared/text/enumerated.ts'

test('the last of several things is joined by „i”, the others by commas', () => {
  expect([[], ['A'], ['A', 'B'], ['A', 'B', 'C']].map(enumerated)).toEqual(['', 'A', 'A i B', 'A, B i C'])
})
