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
  expect([(await office.call('submissions.list', { search: 'laka' })).total, (await office.call('submissions.list', { year: 2026 })).total, (await office.call('submissions.list', { year: 2025 })).total]).toEqual([2, 3, 0])
  expect(await office.refused('submissions.create', { consultation, ...at, senderKind: 'organisation' })).toEqual({ code: 'invalid_input', fields: { organisation: 'required' } })
  expect(await office.refused('submissions.create', { consultation, ...at, postedOn: '2026-10-17' })).toEqual({ code: 'invalid_input', fields: { postedOn: 'end_before_start' } })
})

test('the figures of a consultation count letters and remarks apart, by channel, and letters that came too late or are not in order', async () => {
  const office = await openOffice()
  const open = { subjectFull: 'Program', subjectShort: 'RPW', startsOn: '2026-09-21', endsOn: '2026-10-16', deadlineTime: '15:00' } as const
  const consultation = (await office.call('consultations.create', open)).id
  const other = (await office.call('consultations.create', open)).id
  await office.call('submissions.create', { consultation, ...at, receivedTime: '15:40', remarks: 4, signed: 'no' })
  await office.call('submissions.create', { consultation, ...at, receivedTime: '14:00', signed: 'unknown', isWrongForm: true })
  await office.call('submissions.create', { consultation, ...at, channel: 'post', receivedOn: '2026-10-20', remarks: 0 })
  await office.call('submissions.create', { consultation: other, ...at })
  expect(await office.call('submissions.figures', { consultation })).toEqual({
    letters: 3, remarks: 5, byChannel: [{ channel: 'email', letters: 2, remarks: 5 }, { channel: 'post', letters: 1, remarks: 0 }], late: 2, unsigned: 1, wrongForm: 1,
  })
  await office.call('consultations.update', { id: other, revision: 1, deadlineRule: 'posted' })
  const [late] = (await office.call('submissions.list', { consultation: other })).rows
  await office.call('submissions.update', { id: late!.id, revision: late!.revision, receivedOn: '2026-10-20', postedOn: '2026-10-16' })
  expect(await office.call('submissions.figures', { consultation: other })).toMatchObject({ letters: 1, late: 0 })
  expect(await office.refused('submissions.figures', { consultation: late!.id })).toEqual({ code: 'not_found' })
})
