import { expect, test } from 'vitest'
import { formatMoment, formatMomentShort } from '#renderer/ui/format-moment.ts'

test('a moment is told in the time of the office, as its day is: an hour before midnight UTC it is tomorrow there', () => {
  const moment = '2026-11-21T23:34:00Z'
  expect([formatMoment(moment), formatMomentShort(moment, '2026-11-22'), formatMomentShort(moment, '2026-11-21')]).toEqual(['22.11.2026, 00:34', '00:34', '22.11.2026, 00:34'])
})
