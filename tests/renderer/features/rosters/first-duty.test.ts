import { expect, test } from 'vitest'
import { firstDuty, type DutyRow } from '#renderer/features/rosters/first-duty.ts'
import { roster as entity, type Roster } from '#shared/domain/roster.ts'

const roster: Roster = { ...entity.blank, id: 'r', revision: 1, consultation: 'c', title: 'Dyżury', unit: 'u' }
const consultation = { startsOn: '2026-09-20', endsOn: '2026-10-02' }
const weekend = (day: string) => (day === '2026-09-20' || day === '2026-09-26' || day === '2026-09-27' ? 'weekend' : undefined)

test('the first duty is on the first working day of the consultation, for the unit of the roster', () => {
  expect(firstDuty({ roster, consultation, last: undefined }, weekend)).toEqual({ roster: 'r', date: '2026-09-21', from: '10:00', to: '14:00', mode: 'phone', unit: 'u', phone: '', email: '' })
})

test('the next duty repeats the last one on the next working day', () => {
  const last: DutyRow = {
    id: 'd', revision: 1, roster: 'r', date: '2026-09-25', from: '15:00', to: '18:00', mode: 'email', unit: null, unitName: '', phone: '12 616 57 69', email: 'a@b.pl', person: 'p', personName: 'Anna', languages: ['angielski'], spheres: [], sphereIds: [], room: '', note: 'x',
  }
  expect(firstDuty({ roster, consultation, last }, weekend)).toEqual({ roster: 'r', date: '2026-09-28', from: '15:00', to: '18:00', mode: 'email', unit: null, phone: '12 616 57 69', email: 'a@b.pl' })
  expect(firstDuty({ roster, consultation: { startsOn: '2026-09-20', endsOn: '2026-09-27' }, last }, weekend).date).toBe('2026-09-25')
})
