import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeBookings } from '#shared/domain/bookings.ts'
import { phoneKey } from '#shared/domain/duty-resources.ts'
import { dutyWith, isDoubleBooked } from './roster-samples.ts'

test('one telephone is the same however it is written; another extension is another telephone', () => {
  expect(['12 616 5769', '12-616-57-69', '(12) 616.57.69', '+48 126165769', '0048 12 616 57 69'].map(phoneKey)).toEqual(Array.from({ length: 5 }, () => '126165769'))
  expect(['12 616 57 69 wew. 12', '12 616 57 69 w. 13', '986', '', '  '].map(phoneKey)).toEqual(['126165769/12', '126165769/13', '986', '', ''])
})

test('two duties collide by person, telephone or room in the same hours; one may begin when the other ends', () => {
  const duty = (values: Parameters<typeof dutyWith>[0]) => dutyWith({ phone: '12 616 5769', room: 'sala 2', person: '1', ...values })
  const { isTaken } = makeBookings([duty({})])
  const collides = (values: Parameters<typeof dutyWith>[0]) => isTaken(duty(values))
  expect([
    collides({}), collides({ person: null, room: '' }), collides({ phone: '', room: 'Sala  2', person: '2' }), collides({ phone: '', room: '', person: '1', from: '13:59', to: '18:00' }),
    collides({ from: '14:00', to: '18:00' }), collides({ from: '08:00', to: '10:00' }), collides({ date: '2024-06-18' }), collides({ person: '2', phone: '', room: '' }),
  ]).toEqual([true, true, true, true, false, false, false, false])
})

test('duties without person, telephone and room never collide, and no duty collides with itself', () => {
  const [blank, own] = [dutyWith(), dutyWith({ phone: '12 616 5769' })]
  const { isTaken } = makeBookings([blank, own])
  expect([isTaken(dutyWith()), isTaken({ ...own, to: '11:00' }, ['phone'], own), isTaken({ ...own, room: 'sala 2' }, ['room'])]).toEqual([false, false, false])
})

test('bookings answer what asking duty by duty would', () => {
  const duty = fc.record({
    date: fc.constantFrom('2024-06-17', '2024-06-18'), from: fc.constantFrom('08:00', '10:00'), to: fc.constantFrom('10:00', '12:00'), phone: fc.constantFrom('', '12 616 5769', '+48126165769', '12 616 7804'),
    person: fc.constantFrom(null, 'anna', 'piotr'), room: fc.constantFrom('', 'sala 2', 'SALA 2'),
  }).filter(({ from, to }) => from < to).map((values) => dutyWith(values))
  fc.assert(fc.property(fc.array(duty, { maxLength: 6 }), fc.array(duty, { maxLength: 6 }), duty, (first, later, one) => {
    const bookings = makeBookings(first)
    for (const other of later) bookings.add(other)
    expect(bookings.isTaken(one)).toBe([...first, ...later].some((other) => isDoubleBooked(one, other)))
  }))
})
