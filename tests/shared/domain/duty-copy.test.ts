import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, weekdayOf } from '#shared/domain/day.ts'
import { copyDuties, usualStart, weeksOf } from '#shared/domain/duty-copy.ts'
import { obstacleOn, type RosterDays } from '#shared/domain/duty-days.ts'
import { dutyWith, idOf, isDoubleBooked } from './roster-samples.ts'

const summer: RosterDays = { startsOn: '2025-06-02', endsOn: '2025-07-18', closedDays: [{ date: '2025-06-20', name: 'piątek po Bożym Ciele' }], meetingDays: ['2025-06-11'] }
const on = (date: string, values = {}) => dutyWith({ date, phone: '12 616 5769', ...values })

test('a week is repeated on the same weekdays; a day off is given up for the next working day on which nobody is in the way', () => {
  const source = [on('2025-06-04', { id: idOf(1) }), on('2025-06-05', { id: idOf(2), phone: '12 616 7804' })]
  const { duties, moves, skipped } = copyDuties({ source, startsOn: '2025-06-09', times: 2 }, { days: summer, present: source })
  expect(duties.map(({ date, phone }) => [date, phone.slice(-4)])).toEqual([['2025-06-12', '7804'], ['2025-06-12', '5769'], ['2025-06-18', '5769'], ['2025-06-23', '7804']])
  expect(moves).toEqual([
    { duty: idOf(2), from: '2025-06-05', to: '2025-06-12', isShifted: false, why: 'ten sam dzień tygodnia' },
    { duty: idOf(1), from: '2025-06-04', to: '2025-06-12', isShifted: true, why: 'dzień spotkania w tych konsultacjach; najbliższy następny dzień roboczy' },
    { duty: idOf(1), from: '2025-06-04', to: '2025-06-18', isShifted: false, why: 'ten sam dzień tygodnia' },
    { duty: idOf(2), from: '2025-06-05', to: '2025-06-23', isShifted: true, why: 'święto (Boże Ciało); najbliższy następny dzień roboczy' },
  ])
  expect(skipped).toEqual([])
})

test('what is there already and what would lie outside the period is not copied but told', () => {
  const source = [on('2025-07-09', { id: idOf(1), phone: '' }), on('2025-07-10', { id: idOf(2) })]
  const present = [...source, on('2025-07-16', { phone: '' }), on('2025-07-17', { phone: '+48 126165769', from: '13:00', to: '15:00' })]
  const { duties, skipped } = copyDuties({ source, startsOn: '2025-07-14', times: 2 }, { days: summer, present })
  const taken = 'ten dyżur już jest albo jego osoba, telefon lub miejsce są wtedy zajęte'
  const outside = 'poza terminem konsultacji (2 czerwca – 18 lipca 2025 r.)'
  expect({ duties, skipped }).toEqual({
    duties: [],
    skipped: [
      { duty: idOf(1), from: '2025-07-09', to: '2025-07-16', code: 'taken', reason: taken }, { duty: idOf(2), from: '2025-07-10', to: '2025-07-17', code: 'taken', reason: taken },
      { duty: idOf(1), from: '2025-07-09', to: '2025-07-23', code: 'outside_period', reason: outside }, { duty: idOf(2), from: '2025-07-10', to: '2025-07-24', code: 'outside_period', reason: outside },
    ],
  })
})

test('a day off at the very end of the period has no day to go to', () => {
  const { skipped } = copyDuties({ source: [on('2025-06-05', { id: idOf(1) })], startsOn: '2025-06-16', times: 1 }, { days: { ...summer, endsOn: '2025-06-20' }, present: [] })
  expect(skipped).toEqual([{ duty: idOf(1), from: '2025-06-05', to: '2025-06-19', code: 'no_day', reason: 'święto (Boże Ciało); nie ma następnego wolnego dnia roboczego w terminie konsultacji' }])
})

test('copies begin right after what is copied, or as far into the other consultation as they were', () => {
  const source = [on('2025-09-29'), on('2025-10-03')]
  const before = { startsOn: '2025-09-22' }
  expect([weeksOf(source), usualStart(source, { isSameRoster: true, before, after: before }), usualStart(source, { isSameRoster: false, before, after: { startsOn: '2026-09-21' } }), usualStart([], { isSameRoster: false, before, after: { startsOn: '2026-09-21' } })])
    .toEqual([1, '2025-10-06', '2026-09-28', '2026-09-21'])
})

const day = fc.integer({ min: 0, max: 60 }).map((count) => addDays('2025-04-01', count))
const number = fc.constantFrom('12 616 5769', '12 616 7804', '')
const duties = fc.array(fc.record({ date: day, phone: number }), { maxLength: 8 }).map((list) => list.map((values) => dutyWith(values)))
const days: fc.Arbitrary<RosterDays> = fc.record({ startsOn: day, closedDays: fc.array(day.map((date) => ({ date, name: 'wolne' })), { maxLength: 4 }), meetingDays: fc.array(day, { maxLength: 3 }) }).map((one) => ({ ...one, endsOn: addDays(one.startsOn, 30) }))

test('whatever is copied comes on a working day of the period, in nobody\'s way, and is copied or told as often as asked', () => {
  fc.assert(fc.property(duties, duties, days, day, fc.integer({ min: 1, max: 3 }), (source, present, around, startsOn, times) => {
    const copied = copyDuties({ source, startsOn, times }, { days: around, present })
    const all = [...copied.duties, ...present]
    expect(copied.duties.filter((one) => obstacleOn(one.date, around) !== undefined || all.some((other) => other !== one && isDoubleBooked(one, other)))).toEqual([])
    expect([copied.duties.length + copied.skipped.length, copied.moves.map(({ to }) => to)]).toEqual([source.length * times, copied.duties.map(({ date }) => date)])
    expect(copied.moves.filter(({ from, to, isShifted }) => isShifted !== (weekdayOf(from) !== weekdayOf(to)) && !isShifted)).toEqual([])
  }))
})
