import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withGuard, withoutGuard } from '#shared/text/csv-formula.ts'
import { formatDate, formatDateNumeric, formatDateWithWeekday } from '#shared/text/format-date.ts'
import { isTemplateText } from '#shared/text/is-template-text.ts'
import { readClock } from '#shared/text/read-clock.ts'
import { readDay } from '#shared/text/read-day.ts'
import { readYesNo } from '#shared/text/read-yes-no.ts'

test.each([
  ['2026-06-15', '2026-06-15'], ['15.06.2026', '2026-06-15'], ['15.6.2026 r.', '2026-06-15'], ['15/06/2026', '2026-06-15'], ['15 czerwca 2026 r.', '2026-06-15'], ['1 WRZEŚNIA 2026', '2026-09-01'], ['2 października 2026 roku', '2026-10-02'],
  ['15.06.2026 (poniedziałek)', '2026-06-15'], ['2026-06-15 00:00', '2026-06-15'], ['2026-06-15T00:00:00.000Z', '2026-06-15'], ['31.02.2026', undefined], ['15.06.26', undefined], ['czerwiec 2026', undefined], ['15 maj 2026', undefined], ['', undefined],
])('„%s” is the day %s', (text, day) => {
  expect(readDay(text)).toBe(day)
})

test('a day as this program writes it anywhere is read back', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))
  fc.assert(fc.property(days, (day) => {
    expect([day, formatDate(day), formatDateNumeric(day), formatDateWithWeekday(day)].map(readDay)).toEqual([day, day, day, day])
  }))
})

test.each([['9:05', '09:05'], ['09.05', '09:05'], ['godz. 17:30', '17:30'], ['10:30:00', '10:30'], ['24:00', undefined], ['9', undefined]])('„%s” is the hour %s', (text, hour) => {
  expect(readClock(text)).toBe(hour)
})

test('yes and no as lists write them; an empty cell is no', () => {
  expect(['TAK', 'x', '1', 'Nie', '', '–', 'może'].map(readYesNo)).toEqual([true, true, true, false, false, false, undefined])
})

test('what a form left to be written over is no text; what people wrote is', () => {
  expect([['', '……………', '.....', '_____', '–', 'Nie dotyczy.', 'n/d', '[wpisz treść]', '(miejsce na uwagę)'].map(isTemplateText), ['j.w.', '§ 5', 'Brak ławek', '(a) ławki (b) zieleń', 'Nie dotyczy nas to', 'np. zwiększyć dotację', '(wprowadzić karnety)', '[bo brakuje]', 'Przykład Gdańska pokazuje, że warto'].map(isTemplateText)]).toEqual([
    Array.from({ length: 9 }, () => true), Array.from({ length: 9 }, () => false),
  ])
})

test('a text that a spreadsheet would run gets an apostrophe, and loses only that one on the way back', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a', ' ')).map((signs) => signs.join('')), (text) => {
    expect([withoutGuard(withGuard(text)), /^[=+\-@\t\r]/.test(withGuard(text))]).toEqual([text, false])
  }))
})
