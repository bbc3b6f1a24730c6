import { expect, test } from 'vitest'
import { makeClerk } from './clerk.ts'
import { openOffice } from './office.ts'

test('a list of attendance says how many came: organisations once, people by name, those of the city apart, and nothing of a meeting without a list', async () => {
  const office = await openOffice()
  const clerk = makeClerk(office)
  const [meeting, other] = [(await clerk.meeting('2026-06-15')).id, (await clerk.meeting('2026-06-16')).id]
  const [association, city] = [(await clerk.organisation('Koci Patrol')).id, (await office.call('organisations.create', { name: 'Miejskie Centrum Wolontariatu', kind: 'city_unit' })).id]
  const [anna, jan, ewa] = [(await clerk.person('Anna Łąka')).id, (await clerk.person('Jan Bór')).id, (await clerk.person('Ewa Gaj')).id]
  for (const entry of [{ organisation: association, person: anna }, { organisation: association, person: jan }, { organisation: city, person: ewa }]) await office.call('attendances.create', { meeting, ...entry, isPresent: true })
  await office.call('attendances.create', { meeting: other, organisation: association, isRegistered: true })
  expect([await office.call('attendances.presence', { meeting }), await office.call('attendances.presence', { meeting: other })]).toEqual([{ organisations: 1, people: 2, officials: 1 }, { organisations: null, people: null, officials: null }])
  expect(await office.refused('attendances.presence', { meeting: association })).toEqual({ code: 'not_found' })
})
