import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from './office-words.ts'

const read = (text: string) => {
  const { duties, questions, notUnderstood } = parse(text)
  return { duties: duties.map(({ date, from, to, note }) => [date, `${from}-${to}`, note].filter(Boolean).join(' ')), asked: questions.map(({ options }) => options.map(({ value }) => value)), left: notUnderstood.map(({ code }) => code) }
}
const only = (...duties: string[]) => ({ duties, asked: [], left: [] })

test.each([
  ['24.09.2026 9-13, 25.09.2026 10.30-14.30', '2026-09-24 09:00-13:00', '2026-09-25 10:30-14:30'],
  ['24.09.2026 10.30-14.30, 25.09.2026 9-13', '2026-09-24 10:30-14:30', '2026-09-25 09:00-13:00'],
  ['24.09.2026 9.10-13.10, 25.09.2026 10.30-14.30', '2026-09-24 09:10-13:10', '2026-09-25 10:30-14:30'],
  ['Dyżur 24.09.2026, 8-12 i 13.30-15.30', '2026-09-24 08:00-12:00', '2026-09-24 13:30-15:30'],
  ['Dyżur 24.09.2026, 8.30-12 oraz 13-15', '2026-09-24 08:30-12:00', '2026-09-24 13:00-15:00'],
  ['24.09.2026,9-13', '2026-09-24 09:00-13:00'],
  ['24.09.2026 9-13,15-18', '2026-09-24 09:00-13:00', '2026-09-24 15:00-18:00'],
])('each day has the hours beside it, however each is written: „%s”', (text, ...expected) => {
  expect(read(text)).toEqual(only(...expected))
})

test.each(['godz.9-13', 'godz.9.00-13.00', 'godz:9-13', 'w godz.9-13', 'g.9-13', 'godz.900-1300', '900-1300', '0900–1300', '9^00-13^00', '9 00 - 13 00', '9,00-13,00', '9.00–13'])('„%s” is from nine to one', (hours) => {
  expect([read(`Dyżur 24.09.2026 ${hours}`), read(`Dyżur 24.09.2026r. ${hours}`)]).toEqual([only('2026-09-24 09:00-13:00'), only('2026-09-24 09:00-13:00')])
})

test('a day with its hours in one word', () => {
  expect(read('24.09.2026r.9.00-13.00')).toEqual(only('2026-09-24 09:00-13:00'))
})

test.each(['24.09.2026\t9\t13', '24.09.2026\t9\t13.00', '24.09.2026\t9.00 13.00', 'Dyżur 24.09.2026 9.00 13.00'])('two hours without anything between them are asked about, and can be chosen: „%s”', (text) => {
  const answered = parse(text, { answers: { 'hours:1': '09:00-13:00' } }).duties
  expect([read(text), answered.map(({ from, to }) => [from, to])]).toEqual([{ duties: [], asked: [['09:00-13:00', 'left_out']], left: [] }, [['09:00', '13:00']]])
})

test('hours that stand apart from those of the duty are asked about: alone, or with the others', () => {
  expect(read('Dyżur 24.09.2026 w godz. 9.00-11.30, Wydział Kultury czynny 15-18')).toEqual({ duties: [], asked: [['09:00-11:30', '09:00-11:30, 15:00-18:00', 'left_out']], left: [] })
})

test('a day with hours that nobody can read does not take those of the next day', () => {
  expect(read('Dyżury: 24.09.2026 24-26, 25.09.2026 9-13')).toEqual({ duties: [], asked: [['09:00-13:00', 'left_out']], left: [] })
})

test('numbers of a street and a room are no hours, and neither are years', () => {
  expect(read('Dyżur 24.09.2026 w godz. 9.00-11.30, ul. Józefa Dietla 13-15, pok. 16-18, program 2015-2030').duties).toEqual(['2026-09-24 09:00-11:30 program 2015-2030'])
})

const hour = fc.integer({ min: 1, max: 21 })
const notation = fc.constantFrom<(from: number, to: number) => string>(
  (from, to) => `${from}-${to}`, (from, to) => `${from} – ${to}`, (from, to) => `${from}.00-${to}.00`, (from, to) => `${from}:00–${to}:00`, (from, to) => `godz.${from}-${to}`, (from, to) => `w godz. ${from}.00–${to}`, (from, to) => `od ${from} do ${to}`,
  (from, to) => `(${from}-${to})`, (from, to) => `${from}⁰⁰-${to}⁰⁰`, (from, to) => `${from}^00-${to}^00`, (from, to) => `${from} 00 - ${to} 00`, (from, to) => `godz. ${from}00-${to}00`,
)
const dated = fc.tuple(fc.integer({ min: 1, max: 28 }), hour, fc.integer({ min: 1, max: 2 }), notation)

test('in one line, each day has exactly the hours written behind it, whatever notations are mixed', () => {
  fc.assert(fc.property(fc.uniqueArray(dated, { minLength: 1, maxLength: 5, selector: ([day]) => day }), fc.constantFrom(', ', '; ', ' oraz ', ' i '), (days, sign) => {
    const two = (value: number) => String(value).padStart(2, '0')
    const text = `Dyżury: ${days.map(([day, from, length, write]) => `${two(day)}.09.2026 ${write(from, from + length)}`).join(sign)}`
    expect(read(text)).toEqual(only(...days.map(([day, from, length]) => `2026-09-${two(day)} ${two(from)}:00-${two(from + length)}:00`)))
  }), { numRuns: 500 })
})
