import { expect, test } from 'vitest'
import { channelsOfOffice, withKind } from '#renderer/features/consultations/channels-of-office.ts'

const office = {
  channels: [
    { kind: 'email' as const, address: 'konsultacje@um.example', validFrom: null, validTo: null },
    { kind: 'epuap' as const, address: '/skrytka', validFrom: null, validTo: '2025-12-31' },
    { kind: 'edoreczenia' as const, address: 'AE:PL-1', validFrom: '2026-01-01', validTo: null },
  ],
}
const row = { kind: 'email' as const, address: '', subjectLine: 'RPW', note: '' }

test('only ways that hold through the whole consultation are offered', () => {
  const kindsFor = (startsOn: string, endsOn: string) => channelsOfOffice(office, { startsOn, endsOn }).map(({ kind }) => kind)
  expect([kindsFor('2025-09-22', '2025-10-17'), kindsFor('2025-12-20', '2026-01-20'), kindsFor('2026-09-21', '2026-10-12')]).toEqual([['email', 'epuap'], ['email'], ['email', 'edoreczenia']])
})

test('a chosen way brings the address of the office, and takes the place of the former way’s own', () => {
  const chosen = withKind(row, 'epuap', office)
  expect([chosen, withKind(chosen, 'email', office)]).toEqual([{ ...row, kind: 'epuap', address: '/skrytka' }, { ...row, address: 'konsultacje@um.example' }])
})

test('an address that was typed stays', () => {
  expect(withKind({ ...row, address: 'inny@um.example' }, 'epuap', office)).toEqual({ ...row, kind: 'epuap', address: 'inny@um.example' })
})
