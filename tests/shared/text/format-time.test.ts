import { expect, test } from 'vitest'
import { formatTime, formatTimeRange } from '#shared/text/format-time.ts'

test('hours have a dot and no leading zero, unless a column or the setting asks for them', () => {
  expect([
    formatTime('09:00'), formatTime('09:00', { isAligned: true }), formatTime('17:30', { separator: ':' }),
    formatTimeRange('10:00', '14:00'), formatTimeRange('09:00', '12:15', { isAligned: true }), formatTimeRange('00:00', '09:05', { separator: ':' }),
  ]).toEqual(['9.00', '09.00', '17:30', '10.00–14.00', '09.00–12.15', '0:00–9:05'])
})
