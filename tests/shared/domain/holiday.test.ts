import Holidays from 'date-holidays'
import { expect, test } from 'vitest'
import { addDays, weekdayOf } from '#shared/domain/day.ts'
import { dayOffReason, easterSunday, holidaysOf } from '#shared/domain/holiday.ts'

const years = Array.from({ length: 26 }, (_, index) => 2015 + index)

test.each(years)('the days off of %i are those of a well-kept library', (year) => {
  const theirs = new Holidays('PL').getHolidays(year, 'en').filter(({ type }) => type === 'public').map(({ date }) => date.slice(0, 10))
  const wigilia = `${year}-12-24`
  const expected = new Set([...theirs.filter((day) => day !== wigilia), ...(year >= 2025 ? [wigilia] : [])])
  expect(holidaysOf(year).map(({ date }) => date)).toEqual([...expected].toSorted())
})

test('Christmas Eve is a working day in 2024 and a holiday in 2025', () => {
  expect([dayOffReason('2024-12-24', []), dayOffReason('2025-12-24', [])]).toEqual([undefined, 'Wigilia Bożego Narodzenia'])
})

test('Easter is a Sunday; Boże Ciało is the Thursday sixty days later', () => {
  expect(years.map((year) => [weekdayOf(easterSunday(year)), weekdayOf(addDays(easterSunday(year), 60))])).toEqual(years.map(() => [0, 4]))
  expect([easterSunday(2025), easterSunday(2026), easterSunday(2027), easterSunday(2028)]).toEqual(['2025-04-20', '2026-04-05', '2027-03-28', '2028-04-16'])
})

test("weekends and the office's own closed days are days off, with their reason", () => {
  const closed = [{ date: '2026-06-05', name: 'piątek po Bożym Ciele' }]
  expect([dayOffReason('2026-06-05', closed), dayOffReason('2026-06-06', closed), dayOffReason('2026-06-08', closed)]).toEqual(['piątek po Bożym Ciele', 'dzień wolny od pracy (weekend)', undefined])
})
