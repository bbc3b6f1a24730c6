import { expect, test } from 'vitest'
import { readHour, readHours, readSeveralHours } from '#shared/text/read-hours.ts'

test('hours are read with a dot, a colon, a comma or nothing, any dash, or in words', () => {
  const typed = ['15-18', '15.00–18.00', '9:30 - 12', '930—1200', '930-12', 'od 15 do 18', ' 10−14 ', 'godz.9-13', 'w godzinach od 9 do 13', '9,30-12,00', '9⁰⁰–13⁰⁰', '9 h - 13 h', 'od godz. 9 do godz. 13']
  expect(typed.map(readHours).map((hours) => `${hours?.from}-${hours?.to}`)).toEqual([
    '15:00-18:00', '15:00-18:00', '09:30-12:00', '09:30-12:00', '09:30-12:00', '15:00-18:00', '10:00-14:00', '09:00-13:00', '09:00-13:00', '09:30-12:00', '09:00-13:00', '09:00-13:00', '09:00-13:00',
  ])
})

test('one hour alone, an hour that is none, an end before the beginning, three hours and words beside them are no hours of a duty', () => {
  expect(['15', '15-25', '18-15', '15-15', '9-12-14', '', '–', 'rano', '9-13 albo 10-14', `9-13${' '.repeat(200)}`].map(readHours)).toEqual(Array.from({ length: 10 }))
})

test('one end of a duty is read alike', () => {
  expect(['9', '930', '0930', '9.30', '09:30:00', '17,15', 'godz. 9', '9 h', '24', '9.75', 'rano'].map(readHour)).toEqual(['09:00', '09:30', '09:30', '09:30', '09:30', '17:15', '09:00', '09:00', undefined, undefined, undefined])
})

test('several hours of a day stand with a comma, a semicolon or „i” between them', () => {
  expect(['8-12, 12.30-16', '8-12 i 13-15', '08:00-12:00,12:30-16:00', '8-12', '8-12 i rano'].map((typed) => readSeveralHours(typed)?.map(({ from, to }) => `${from}-${to}`))).toEqual([
    ['08:00-12:00', '12:30-16:00'], ['08:00-12:00', '13:00-15:00'], ['08:00-12:00', '12:30-16:00'], ['08:00-12:00'], undefined,
  ])
})
