import { expect, test } from 'vitest'
import { formatPercent } from '#shared/text/format-percent.ts'

test('shares are written to one decimal with a comma, without a zero at the end', () => {
  expect([formatPercent(20, 43), formatPercent(11, 22), formatPercent(1, 3), formatPercent(5, 5), formatPercent(0, 7), formatPercent(0, 0), formatPercent(30, 1)]).toEqual(['46,5%', '50%', '33,3%', '100%', '0%', '0%', '3000%'])
})
