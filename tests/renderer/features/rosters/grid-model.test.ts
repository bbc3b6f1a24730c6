import { expect, test } from 'vitest'
import type { DutyRow } from '#renderer/features/rosters/first-duty.ts'
import { dutyGrid, holderOfDuty, inLine, phoneHolder } from '#renderer/features/rosters/grid-model.ts'
import { cellsBetween, settledPlace, sidesOf, stepFrom } from '#renderer/features/rosters/grid-place.ts'

const row = (id: string, values: Partial<DutyRow>): DutyRow => ({
  id, revision: 1, roster: 'r', date: '2026-09-21', from: '10:00', to: '14:00', mode: 'phone', unit: null, unitName: '', phone: '', email: '', person: null, personName: '', languages: [], spheres: [], sphereIds: [], room: '', note: '', ...values,
})
const period = { startsOn: '2026-09-21', endsOn: '2026-09-23' }
const duties = [
  row('a', { phone: '12 616 57 69', person: 'p', personName: 'Żaneta' }), row('b', { phone: '+48126165769', from: '09:00', person: 'q', personName: 'Anna' }), row('c', { date: '2026-10-02', phone: '12 616 78 09' }), row('d', { date: '2026-09-22' }),
]

test('one number written in two ways is one line; days are those of the consultation and of duties outside it', () => {
  const grid = dutyGrid({ view: 'phone', duties, period, added: [phoneHolder('12 111 11 11')] })
  expect([grid.days, grid.holders.map(({ label }) => label)]).toEqual([['2026-09-21', '2026-09-22', '2026-09-23', '2026-10-02'], ['12 111 11 11', '12 616 57 69', '12 616 78 09', 'bez telefonu']])
  expect(grid.at('2026-09-21', holderOfDuty(duties[0]!, 'phone').key).map(({ id }) => id)).toEqual(['b', 'a'])
})

test('people stand in the order of the Polish alphabet, those without one last; an empty roster has one line to begin with', () => {
  expect(dutyGrid({ view: 'person', duties, period, added: [] }).holders.map(({ label }) => label)).toEqual(['Anna', 'Żaneta', 'bez osoby'])
  expect(dutyGrid({ view: 'unit', duties: [], period, added: [] }).holders.map(({ label }) => label)).toEqual(['bez komórki'])
})

test('a duty put into a line gets what the line stands for', () => {
  const holder = { key: 'k', value: 'x', label: '' }
  expect([inLine('phone', holder), inLine('person', holder), inLine('unit', { ...holder, value: '' })]).toEqual([{ phone: 'x' }, { person: 'x' }, { unit: null }])
})

test('the longer side goes down, and arrows lead through the duties of a cell before they leave it', () => {
  const grid = dutyGrid({ view: 'phone', duties, period, added: [] })
  const sides = sidesOf(grid)
  const key = holderOfDuty(duties[0]!, 'phone').key
  const first = { day: '2026-09-21', holder: key, duty: 'b' }
  const second = stepFrom(grid, sides, { place: first, down: 1, right: 0 })
  expect([sides.hasDaysDown, second, stepFrom(grid, sides, { place: second, down: 1, right: 0 }), stepFrom(grid, sides, { place: first, down: -1, right: 0 })]).toEqual([
    true, { ...first, duty: 'a' }, { day: '2026-09-22', holder: key, duty: undefined }, first,
  ])
  expect(sidesOf({ days: ['2026-09-21'], holders: [phoneHolder('12 111 11 11'), phoneHolder('12 111 11 12')] }).hasDaysDown).toBe(false)
})

test('a rectangle has every cell between its corners, whichever comes first', () => {
  const sides = sidesOf(dutyGrid({ view: 'phone', duties: [], period, added: [] }))
  const days = cellsBetween(sides, { day: '2026-09-23', holder: '' }, { day: '2026-09-22', holder: '' }).map(({ day }) => day)
  expect(days).toEqual(['2026-09-22', '2026-09-23'])
})

test('the keys stay with a duty that was moved, with the cell of one that was removed, and begin at the first cell', () => {
  const grid = dutyGrid({ view: 'phone', duties, period, added: [] })
  const of = (id: string) => (id === 'c' ? { day: '2026-10-02', holder: '126167809' } : undefined)
  expect([
    settledPlace(grid, { place: { day: '2026-09-21', holder: '', duty: 'c' }, of }), settledPlace(grid, { place: { day: '2026-09-22', holder: '', duty: 'gone' }, of }), settledPlace(grid, { place: undefined, of }),
  ]).toEqual([{ day: '2026-10-02', holder: '126167809', duty: 'c' }, { day: '2026-09-22', holder: '', duty: 'd' }, { day: '2026-09-21', holder: '126165769', duty: 'b' }])
})
