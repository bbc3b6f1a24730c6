import { expect, test } from 'vitest'
import { placeAttendance } from '#shared/domain/attendance-placing.ts'

const row = (organisation: string | null, person: string | null) => ({ id: `${organisation} ${person}`, organisation, person })
const invited = row('fundacja', null)
const known = row('klub', 'anna')
const resident = row(null, 'jan')
const rows = [invited, known, resident]

test('someone who is not on the list gets a row', () => {
  expect(placeAttendance(rows, { organisation: 'uczelnia', person: 'ewa' })).toEqual({ kind: 'new', organisation: 'uczelnia', person: 'ewa' })
})

test('an invited organisation that comes with a person is completed, not doubled', () => {
  expect(placeAttendance(rows, { organisation: 'fundacja', person: 'ewa' })).toEqual({ kind: 'change', row: invited, organisation: 'fundacja', person: 'ewa' })
})

test('a person or an organisation that is on the list keeps its row and whom it came with', () => {
  expect([placeAttendance(rows, { organisation: null, person: 'anna' }), placeAttendance(rows, { organisation: 'klub', person: null }), placeAttendance(rows, { organisation: 'klub', person: 'jan' })]).toEqual([
    { kind: 'change', row: known, organisation: 'klub', person: 'anna' }, { kind: 'change', row: known, organisation: 'klub', person: 'anna' }, { kind: 'change', row: resident, organisation: 'klub', person: 'jan' },
  ])
})

test('a second person of an organisation, and a person who speaks for another organisation too, get rows of their own', () => {
  expect([placeAttendance(rows, { organisation: 'klub', person: 'ewa' }), placeAttendance(rows, { organisation: 'uczelnia', person: 'anna' })].map(({ kind }) => kind)).toEqual(['new', 'new'])
})
