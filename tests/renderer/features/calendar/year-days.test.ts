import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayLabel, meetingHours, monthName } from '#renderer/features/calendar/day-words.ts'
import { dayAfterKey, daysOf, isEventful, lastOfMonth, sameDayIn, weeksOf, type Year } from '#renderer/features/calendar/year-days.ts'
import { addDays, daysBetween, weekdayOf } from '#shared/domain/day.ts'

const meeting: Year['meetings'][number] = { id: 'm', date: '2024-06-19', from: '17:00', to: '19:00', kind: 'consultation', title: 'Otwarty Kraków', place: 'Centrum' }
const year: Year = {
  holidays: [{ date: '2024-06-19', name: 'Święto' }], closedDays: [{ date: '2024-06-20', name: 'za święto' }], deadlines: [{ date: '2024-06-19', kind: 'report', rule: 'r', sentence: 's', consultation: null }], meetings: [meeting],
  duties: [{ roster: 'r', title: 'Dyżury', consultation: 'k', date: '2024-06-19', from: '15:00', to: '18:00', total: 2 }, { roster: 'q', title: 'Inne', consultation: 'k', date: '2024-06-19', from: '15:00', to: '18:00', total: 3 }],
}
const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, altKey: false, metaKey: false, shiftKey: false })
const someYear = fc.integer({ min: 1900, max: 2100 })

test('a day has what happens on it, and says it', () => {
  const days = daysOf(2024, year)
  const [full, closed, plain] = ['2024-06-19', '2024-06-20', '2024-06-22'].map((date) => days.get(date)!)
  expect([days.size, full, plain]).toEqual([
    366, { date: '2024-06-19', isWeekend: false, off: ['Święto'], deadlines: year.deadlines, meetings: [meeting], duties: year.duties }, { date: '2024-06-22', isWeekend: true, off: [], deadlines: [], meetings: [], duties: [] },
  ])
  expect([full, closed, plain].map((day) => [isEventful(day!), dayLabel(day!, '2024-06-22')])).toEqual([
    [true, '19 czerwca (środa), dzień wolny: Święto, 1 termin, 1 spotkanie, 5 dyżurów'], [true, '20 czerwca (czwartek), dzień wolny: za święto'], [false, '22 czerwca (sobota), dziś'],
  ])
})

test('the weeks of the months hold every day of the year once, each under its weekday, Monday first', () => {
  fc.assert(fc.property(someYear, (one) => {
    const weeks = Array.from({ length: 12 }, (_, index) => weeksOf(one, index + 1)).flat()
    expect(weeks.flat().filter((day) => day !== null)).toEqual(daysBetween(`${one}-01-01`, `${one}-12-31`))
    expect(weeks.flatMap((week) => week.filter((day, column) => day !== null && weekdayOf(day) !== (column + 1) % 7))).toEqual([])
  }), { numRuns: 20 })
})

test('keys lead by day, week, month, to the ends of the week and of the year, and never out of the year', () => {
  const from = (day: string) => ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End', 'a'].map((key) => dayAfterKey(day, press(key)))
  expect(from('2024-03-31')).toEqual(['2024-03-30', '2024-04-01', '2024-03-24', '2024-04-07', '2024-02-29', '2024-04-30', '2024-03-25', '2024-03-31', undefined])
  expect(from('2024-01-03')).toEqual(['2024-01-02', '2024-01-04', '2024-01-01', '2024-01-10', '2024-01-03', '2024-02-03', '2024-01-01', '2024-01-07', undefined])
  expect(from('2024-12-31')).toEqual(['2024-12-30', '2024-12-31', '2024-12-24', '2024-12-31', '2024-11-30', '2024-12-31', '2024-12-30', '2024-12-31', undefined])
  expect([dayAfterKey('2024-06-19', press('Home', true)), dayAfterKey('2024-06-19', press('End', true)), dayAfterKey('2024-06-19', press('ArrowLeft', true)), dayAfterKey('2024-06-19', { ...press('ArrowLeft'), altKey: true })]).toEqual(['2024-01-01', '2024-12-31', undefined, undefined])
})

test('the same day of another year is always a day of that year', () => {
  expect([sameDayIn(2027, '2024-02-29'), sameDayIn(2028, '2024-02-29'), sameDayIn(2027, '2024-06-19')]).toEqual(['2027-02-28', '2028-02-29', '2027-06-19'])
  fc.assert(fc.property(someYear, fc.nat(365), (one, count) => {
    const moved = sameDayIn(one, addDays('2024-01-01', count))
    expect(daysBetween(`${one}-01-01`, `${one}-12-31`)).toContain(moved)
  }), { numRuns: 50 })
  expect(['2023-02-01', '2024-02-10', '2024-12-31'].map(lastOfMonth)).toEqual(['2023-02-28', '2024-02-29', '2024-12-31'])
})

test('hours of a meeting are said as far as they are known', () => {
  expect([meeting, { ...meeting, to: null }, { ...meeting, from: null }, { ...meeting, from: null, to: null }].map(meetingHours)).toEqual(['17.00–19.00', 'od 17.00', 'do 19.00', ''])
  expect(monthName('2024-09-03')).toBe('wrzesień 2024')
})
