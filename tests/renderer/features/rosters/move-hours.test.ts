import { expect, test } from 'vitest'
import { hoursMoved, laterBy } from '#renderer/features/rosters/move-hours.ts'

test('an end moved by minutes stays within the day', () => {
  expect([laterBy('17:50', 15), laterBy('10:00', -15), laterBy('00:05', -15), laterBy('23:50', 15)]).toEqual(['18:05', '09:45', '00:00', '23:59'])
})

test('either end of a duty is moved; what would leave nothing of it is not done', () => {
  const hours = { from: '10:00', to: '14:00' }
  const moves = [{ edge: 'from', minutes: 15 }, { edge: 'to', minutes: -30 }, { edge: 'from', minutes: 240 }, { edge: 'to', minutes: 0 }] as const
  expect(moves.map((move) => hoursMoved(hours, move))).toEqual([{ from: '10:15', to: '14:00' }, { from: '10:00', to: '13:30' }, undefined, undefined])
})
