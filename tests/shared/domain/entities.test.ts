import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { consultation, consultationProblems, isAfterDeadline, isLongEnough } from '#shared/domain/consultation.ts'
import { addDays, daysBetween } from '#shared/domain/day.ts'
import { isPhone } from '#shared/domain/field.ts'
import { meetingLabel } from '#shared/domain/meeting.ts'
import { unitNameOn, unitProblems } from '#shared/domain/unit.ts'

const names = [
  { name: 'Wydział Polityki Społecznej i Zdrowia', genitive: '', locative: '', from: null, to: '2024-12-31' },
  { name: 'Wydział Polityki Społecznej, Równości i Zdrowia', genitive: '', locative: '', from: '2025-01-01', to: null },
]

test('a document prints the name of the unit that was valid on its day', () => {
  expect(['2023-09-15', '2024-12-31', '2025-01-01', '2030-01-01'].map((day) => unitNameOn({ names }, day).name)).toEqual([names[0]!.name, names[0]!.name, names[1]!.name, names[1]!.name])
})

test('outside every period the nearest name stands', () => {
  const known = [{ ...names[0]!, from: '2020-01-01', to: '2020-12-31' }, { ...names[1]!, from: '2022-01-01', to: '2022-12-31' }]
  expect(['2019-01-01', '2021-06-01', '2025-01-01'].map((day) => unitNameOn({ names: known }, day).name)).toEqual([names[0]!.name, names[0]!.name, names[1]!.name])
})

test('names of a unit may not overlap, nor end before they begin', () => {
  expect([unitProblems({ names }), unitProblems({ names: [{ ...names[0]!, to: null }, names[1]!] }), unitProblems({ names: [{ ...names[0]!, from: '2025-01-01' }] })]).toEqual([
    {}, { 'names.1.from': 'names_overlap' }, { 'names.0.to': 'end_before_start' },
  ])
})

test.each(['12 616 5769', '12-616-7809', '(12) 421-41-66', '12 616 57 69 wew. 12', '+48 600 700 800', '600700800', '0048 12 616 51 35', '+44 20 7946 0958', '112', ''])('a telephone as people write it: %j', (value) => {
  expect(value === '' || isPhone(value)).toBe(true)
})
test.each(['tak', '1261657', '12 616 57 69 0', '12 616 57 69 wew. x', 'tel. 12 616 57 69', '++48'])('no telephone: %j', (value) => {
  expect(isPhone(value)).toBe(false)
})

test('"at least 21 days": the end is 21 days after the start, as in all the real consultations', () => {
  expect([isLongEnough({ startsOn: '2023-10-06', endsOn: '2023-10-27' }, 21), isLongEnough({ startsOn: '2023-10-06', endsOn: '2023-10-26' }, 21)]).toEqual([true, false])
})

test('the last day is in time, the next one late', () => {
  const received = { endsOn: '2025-10-17', deadlineTime: '15:00', deadlineRule: 'received' } as const
  const posted = { ...received, deadlineRule: 'posted' } as const
  const on = (receivedOn: string, receivedTime: string | null = null, postedOn: string | null = null) => ({ receivedOn, receivedTime, postedOn })
  expect([on('2025-10-17'), on('2025-10-17', '15:00'), on('2025-10-17', '15:01'), on('2025-10-18', '08:00'), on('2025-10-20', null, '2025-10-17')].map((one) => isAfterDeadline(received, one))).toEqual([false, false, true, true, true])
  expect([on('2025-10-20', null, '2025-10-17'), on('2025-10-20', null, '2025-10-18'), on('2025-10-20'), on('2025-10-17', '23:00')].map((one) => isAfterDeadline(posted, one))).toEqual([false, true, true, false])
  expect(consultationProblems({ startsOn: '2025-10-17', endsOn: '2025-09-22' })).toEqual({ endsOn: 'end_before_start' })
})

test('days between two days begin and end with them', () => {
  fc.assert(fc.property(fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }), fc.nat(400), (start, count) => {
    const first = start.toISOString().slice(0, 10)
    const days = daysBetween(first, addDays(first, count))
    expect([days.length, days[0], days.at(-1)]).toEqual([count + 1, first, addDays(first, count)])
    expect(days.toSorted()).toEqual(days)
  }))
  expect(daysBetween('2026-01-02', '2026-01-01')).toEqual([])
})

test('an update holds only what it names: nothing is filled in that nobody touched', () => {
  const id = '01900000-0000-7000-8000-000000000000'
  expect(consultation.update.parse({ id, revision: 3, note: 'x' })).toEqual({ id, revision: 3, note: 'x' })
})

test('a meeting is called by its title and its day, and the day is said once', () => {
  const base = { kind: 'sector', dates: [{ date: '2026-06-15', from: null, to: null }], period: '' } as const
  expect([meetingLabel({ ...base, dates: [...base.dates], title: '' }), meetingLabel({ ...base, dates: [...base.dates], title: 'Spotkanie (15.06.2026)' }), meetingLabel({ ...base, dates: [], title: 'Cykl', period: 'maj–czerwiec 2023' })]).toEqual([
    'spotkanie branżowe, 15.06.2026', 'Spotkanie (15.06.2026)', 'Cykl, maj–czerwiec 2023',
  ])
})
