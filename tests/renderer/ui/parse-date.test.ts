import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate, showDate } from '#renderer/ui/parse-date.ts'

test.each([
  ['15.06.2026', '2026-06-15'], ['15.6.26', '2026-06-15'], ['15-06-2026', '2026-06-15'], ['15 06 2026', '2026-06-15'], ['15062026', '2026-06-15'], ['2026-06-15', '2026-06-15'], ['15.06.2026 r.', '2026-06-15'],
  ['15.06', '2025-06-15'], ['1/2', '2025-02-01'], ['29.02.2024', '2024-02-29'],
])('%s is read as %s when the year is 2025', (typed, day) => {
  expect(parseDate(typed, 2025)).toBe(day)
})

test.each(['29.02.2025', '31.04.2026', '0.1.2026', '15.13.2026', 'jutro', '15', '', '15.06.202'])('"%s" is no day', (typed) => {
  expect(parseDate(typed, 2025)).toBeUndefined()
})

test('every day that is shown is read back as itself, whatever the year of the window', () => {
  const day = fc.date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  fc.assert(fc.property(day, fc.integer({ min: 1990, max: 2100 }), (date, year) => {
    expect(parseDate(showDate(date), year)).toBe(date)
  }))
})

test('what is no date is shown as it was typed', () => {
  expect(showDate('jutro')).toBe('jutro')
})
