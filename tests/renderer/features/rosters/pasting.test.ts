import { expect, test } from 'vitest'
import { dutyGrid, phoneHolder } from '#renderer/features/rosters/grid-model.ts'
import { landing, pastedInto } from '#renderer/features/rosters/grid-paste.ts'
import { daysAfter } from '#renderer/features/rosters/list-paste.ts'
import { dayOffReason } from '#shared/domain/holiday.ts'
import { dutyRow } from './duty-row.ts'

const [first, second] = ['12 616 57 69', '12 616 78 09']
const one = dutyRow('a', { phone: first, date: '2026-09-21' })
const other = dutyRow('b', { phone: second, date: '2026-09-23', sphereIds: ['s'], spheres: ['Kultura'], room: '105' })
const grid = dutyGrid({ view: 'phone', duties: [one, other], period: { startsOn: '2026-09-21', endsOn: '2026-09-27' }, added: [phoneHolder('12 616 99 99')] })
const keyOf = (phone: string) => phoneHolder(phone).key

test('duties copied in a grid keep their days and lines apart; those for which there is none are left out', () => {
  const into = (day: string, phone: string) => landing([one, other], { day, holder: keyOf(phone) }, { grid, view: 'phone' }).map(({ duty, to }) => [duty.id, to.day, to.holder])
  expect(into('2026-09-24', first)).toEqual([['a', '2026-09-24', keyOf(first)], ['b', '2026-09-26', keyOf(second)]])
  expect(into('2026-09-26', second)).toEqual([['a', '2026-09-26', keyOf(second)]])
})

test('a copy has all of the duty but the day and the line into which it is put', () => {
  expect(pastedInto(other, { day: '2026-09-25', holder: phoneHolder(first) }, 'phone')).toEqual({
    date: '2026-09-25', from: '10:00', to: '14:00', mode: 'phone', unit: null, spheres: ['s'], phone: first, email: '', person: null, room: '105', languages: [], note: '',
  })
})

test('duties pasted into the list come after the day of the keys, on working days, as far apart as they were', () => {
  const dayOff = (day: string) => dayOffReason(day, [])
  expect(daysAfter([one, other], '2026-09-25', dayOff).map(({ duty, day }) => [duty.id, day])).toEqual([['a', '2026-09-28'], ['b', '2026-09-30']])
  expect(daysAfter([one, other], '2026-09-23', dayOff).map(({ day }) => day)).toEqual(['2026-09-24', '2026-09-28'])
})
