import { expect, test } from 'vitest'
import type { DutyRow } from '#renderer/features/rosters/first-duty.ts'
import { phoneHolder } from '#renderer/features/rosters/grid-model.ts'
import { lineTemplate } from '#renderer/features/rosters/line-template.ts'

const last: DutyRow = {
  id: 'd', revision: 1, roster: 'r', date: '2027-06-10', from: '15:00', to: '18:00', mode: 'phone', unit: 'v', unitName: 'V', phone: '12 616 57 69', email: 'a@b.pl', person: 'p', personName: 'Anna', languages: ['angielski'], spheres: [], sphereIds: [], room: '', note: 'x',
}

test('a new duty of a line is reached as the last one there; its person comes along in the line of that person alone', () => {
  const setting = { duties: [last], roster: { unit: 'u' } }
  expect(lineTemplate({ ...setting, view: 'phone', holder: phoneHolder('+48 12 616 57 69') })).toEqual({ mode: 'phone', unit: 'v', phone: '+48 12 616 57 69', email: 'a@b.pl' })
  expect(lineTemplate({ ...setting, view: 'person', holder: { key: 'p', value: 'p', label: 'Anna' } })).toEqual({ mode: 'phone', unit: 'v', phone: '12 616 57 69', email: 'a@b.pl', person: 'p' })
  expect(lineTemplate({ ...setting, view: 'phone', holder: phoneHolder('12 111 11 11') })).toEqual({ mode: 'phone', unit: 'u', phone: '12 111 11 11' })
})
