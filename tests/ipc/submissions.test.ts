import { expect, test } from 'vitest'
import { openOffice } from './office.ts'

const at = { channel: 'email', receivedOn: '2026-10-16' } as const

test('submissions stand in the order in which they came, late ones are known by the rule of their consultation, senders have records', async () => {
  const office = await openOffice()
  const consultation = (await office.call('consultations.create', { subjectFull: 'Program', subjectShort: 'RPW', startsOn: '2026-09-21', endsOn: '2026-10-16', deadlineTime: '15:00' })).id
  const person = (await office.call('people.create', { fullName: 'Żaneta Łąka' })).id
  const organisation = (await office.call('organisations.create', { name: 'Koci Patrol' })).id
  await office.call('submissions.create', { consultation, ...at, receivedTime: '15:40', senderKind: 'organisation', organisation, person, remarks: 4 })
  await office.call('submissions.create', { consultation, ...at, receivedTime: '14:00', senderKind: 'person', organisation, person })
  await office.call('submissions.create', { consultation, ...at, receivedOn: '2026-10-01', person })
  expect((await office.call('submissions.list', { consultation })).rows.map(({ receivedOn, senderName, remarks, isLate }) => [receivedOn, senderName, remarks, isLate])).toEqual([
    ['2026-10-01', '', 1, false], ['2026-10-16', 'Żaneta Łąka', 1, false], ['2026-10-16', 'Koci Patrol, Żaneta Łąka', 4, true],
  ])
  expect((await office.call('submissions.list', { search: 'laka' })).total).toBe(2)
  expect(await office.refused('submissions.create', { consultation, ...at, senderKind: 'organisation' })).toEqual({ code: 'invalid_input', fields: { organisation: 'required' } })
  expect(await office.refused('submissions.create', { consultation, ...at, postedOn: '2026-10-17' })).toEqual({ code: 'invalid_input', fields: { postedOn: 'end_before_start' } })
})
