import { expect, test } from 'vitest'
import { hoursMoved, laterBy, readHours } from '#renderer/features/rosters/read-hours.ts'

test('hours are read with a dot, a colon or nothing, any dash, or in words', () => {
  const typed = ['15-18', '15.00–18.00', '9:30 - 12', '930—1200', 'od 15 do 18', ' 10−14 ']
  expect(typed.map(readHours)).toEqual([
    { from: '15:00', to: '18:00' }, { from: '15:00', to: '18:00' }, { from: '09:30', to: '12:00' }, { from: '09:30', to: '12:00' }, { from: '15:00', to: '18:00' }, { from: '10:00', to: '14:00' },
  ])
})

test('one hour alone, an hour that is none, an end before the beginning and three hours are no hours of a duty', () => {
  expect(['15', '15-25', '18-15', '15-15', '9-12-14', '', '–', 'rano'].map(readHours)).toEqual(Array.from({ length: 8 }))
})

test('an end moved by minutes stays within the day', () => {
  expect([laterBy('17:50', 15), laterBy('10:00', -15), laterBy('00:05', -15), laterBy('23:50', 15)]).toEqual(['18:05', '09:45', '00:00', '23:59'])
})

test('either end of a duty is moved; what would leave nothing of it is not done', () => {
  const hours = { from: '10:00', to: '14:00' }
  const moves = [{ edge: 'from', minutes: 15 }, { edge: 'to', minutes: -30 }, { edge: 'from', minutes: 240 }, { edge: 'to', minutes: 0 }] as const
  expect(moves.map((move) => hoursMoved(hours, move))).toEqual([{ from: '10:15', to: '14:00' }, { from: '10:00', to: '13:30' }, undefined, undefined])
})
