import { expect, test } from 'vitest'
import type { DutyRow } from '#renderer/features/rosters/first-duty.ts'
import { blankTurn, firstPattern, patternOf } from '#renderer/features/rosters/pattern-form.ts'

const consultation = { startsOn: '2027-06-10', endsOn: '2027-07-02' }
const first = firstPattern({ roster: { unit: 'u' }, consultation, rows: [] })
const row = (id: string, values: Partial<DutyRow>): DutyRow => ({
  id, revision: 1, roster: 'r', date: '2027-06-10', from: '15:00', to: '18:00', mode: 'phone', unit: 'u', unitName: '', phone: '', email: '', person: null, personName: '', languages: [], spheres: [], sphereIds: [], room: '', note: '', ...values,
})

test('a pattern begins with the working days of the consultation for the unit of the roster, or with everybody who has duties and the hours of the last one', () => {
  expect(first).toEqual({ ...consultation, weekdays: ['1', '2', '3', '4', '5'], from: '10:00', to: '14:00', exceptions: [], turns: [{ ...blankTurn, unit: 'u' }], rotation: 'turns', atOnce: 1 })
  const again = firstPattern({ roster: { unit: 'u' }, consultation, rows: [row('a', { phone: '1' }), row('b', { phone: '2' }), row('c', { phone: '1' })] })
  expect([again.from, again.to, again.turns.map(({ phone }) => phone)]).toEqual(['15:00', '18:00', ['1', '2']])
})

test('those who take turns share as many places as serve at once; all at once have a place each', () => {
  const turns = [{ ...blankTurn, phone: ' 1 ' }, { ...blankTurn, email: 'a@b.pl' }]
  const sent = [{ phone: '1', email: '', person: null, unit: null, mode: 'phone' }, { phone: '', email: 'a@b.pl', person: null, unit: null, mode: 'email' }]
  expect(patternOf({ ...first, turns, atOnce: 9 })?.places).toEqual([{ turns: sent }, { turns: sent }])
  expect(patternOf({ ...first, turns, rotation: 'all' })?.places).toEqual([{ turns: [sent[0]] }, { turns: [sent[1]] }])
})

test('an exception without hours is a day without a duty; one without a day is not asked for', () => {
  const exceptions = [{ date: '2027-06-15', from: '10:00', to: '14:00' }, { date: '2027-06-16', from: null, to: null }, { date: null, from: '10:00', to: '12:00' }]
  expect(patternOf({ ...first, exceptions })?.exceptions).toEqual([{ date: '2027-06-15', hours: { from: '10:00', to: '14:00' } }, { date: '2027-06-16', hours: null }])
})

test('while hours, weekdays or those who serve are missing, or how many serve is no number, nothing is asked', () => {
  expect([{ from: null }, { weekdays: [] }, { turns: [] }, { atOnce: Number.NaN }].map((missing) => patternOf({ ...first, ...missing }))).toEqual([undefined, undefined, undefined, undefined])
})
