import { expect, test } from 'vitest'
import { day, officeWithPostulate, redoLast, undoLast } from './office-with-postulate.ts'
import { openOffice } from './office.ts'

test('a number is given once: the year of the meeting, counted on, kept after removal and after undo', async () => {
  const { office, meeting, postulate } = await officeWithPostulate()
  const add = async () => office.call('postulates.create', { content: 'Następny', meeting: meeting.id })
  expect(postulate).toMatchObject({ number: '1/2025', year: 2025, receivedOn: '2025-06-11', isCancelled: false, isLate: false, hasNoRationale: true })
  const second = await add()
  await undoLast(office)
  expect(await office.call('postulates.get', { id: second.id })).toMatchObject({ number: '2/2025', isCancelled: true })
  const third = await add()
  await office.call('postulates.remove', { id: third.id })
  expect([third.number, (await add()).number]).toEqual(['3/2025', '4/2025'])
  expect((await office.call('postulates.list', { isCancelled: true })).rows.map(({ number }) => number)).toEqual(['3/2025', '2/2025'])
})

test('an undone postulate comes back with redo, after a restart too', async () => {
  const { office, meeting } = await officeWithPostulate()
  const organisation = await office.call('organisations.create', { name: 'Koci Patrol' })
  const one = await office.call('postulates.create', { content: 'Drugi', meeting: meeting.id, submitters: [{ kind: 'organisation', id: organisation.id }] })
  await undoLast(office)
  await office.restart()
  await redoLast(office)
  expect(await office.call('postulates.get', { id: one.id })).toEqual({ ...one, revision: expect.toSatisfy((revision: number) => revision > one.revision) })
})

test('without a meeting a postulate is of today, and late when its consultation is over', async () => {
  const office = await openOffice()
  const consultation = await office.call('consultations.create', { subjectFull: 'x', subjectShort: 'y', startsOn: '2025-09-22', endsOn: '2025-10-17' })
  expect(await office.call('postulates.create', { stage: 'remark', content: 'Uwaga', channel: 'email', consultation: consultation.id })).toMatchObject({ number: '1/2026', receivedOn: '2026-11-21', isLate: true })
  expect(await office.call('postulates.create', { stage: 'remark', content: 'Uwaga', channel: 'email', consultation: consultation.id, receivedOn: '2025-10-17' })).toMatchObject({ number: '1/2025', isLate: false })
})

test('a submitter is a record of its kind, the floor is none, and nobody stands twice', async () => {
  const { office } = await officeWithPostulate()
  const { id } = await office.call('organisations.create', { name: 'Koci Patrol' })
  expect(await office.refused('postulates.create', { content: 'x', submitters: [{ kind: 'floor', id }, { kind: 'person' }, { kind: 'organisation', id }, { kind: 'organisation', id }] })).toEqual({
    code: 'invalid_input', fields: { 'submitters.0.id': 'submitter_needs_record', 'submitters.1.id': 'submitter_needs_record', 'submitters.3': 'twice_in_list' },
  })
})

test('a meeting has a day, or a period with a year; its hours go forward', async () => {
  const office = await openOffice()
  expect(await office.refused('meetings.create', { kind: 'sector' })).toEqual({ code: 'invalid_input', fields: { dates: 'dates_or_period', year: 'required' } })
  expect(await office.refused('meetings.create', { kind: 'sector', dates: [{ date: '2026-06-15', from: '19:00', to: '17:00' }] })).toEqual({ code: 'invalid_input', fields: { 'dates.0.to': 'end_before_start' } })
  expect(await office.call('meetings.create', { kind: 'sector', period: 'maj–czerwiec 2023', year: 2023 })).toMatchObject({ year: 2023 })
  expect(await office.call('meetings.create', { kind: 'sector', dates: [day('2024-06-25'), day('2024-06-11')], year: 1999 })).toMatchObject({ year: 2024 })
})

test('periods, hours and names that contradict themselves are refused at their field', async () => {
  const office = await openOffice()
  const consultation = { subjectFull: 'x', subjectShort: 'y', startsOn: '2026-10-01', endsOn: '2026-09-01' }
  expect(await office.refused('consultations.create', consultation)).toEqual({ code: 'invalid_input', fields: { endsOn: 'end_before_start' } })
  expect(await office.refused('programmes.create', { title: 'x', kind: 'annual', yearFrom: 2027, yearTo: 2026 })).toEqual({ code: 'invalid_input', fields: { yearTo: 'end_before_start' } })
  const overlapping = [{ name: 'A', genitive: '', locative: '', from: null, to: '2024-12-31' }, { name: 'B', genitive: '', locative: '', from: '2024-06-01', to: null }]
  expect(await office.refused('units.create', { kind: 'department', names: overlapping })).toEqual({ code: 'invalid_input', fields: { 'names.1.from': 'names_overlap' } })
  expect(await office.refused('organisations.create', { name: 'x', krs: '000', nip: '0000000000', regon: 'abc', email: 'nie', phone: 'tak', postcode: '30703', website: 'krakow.pl' })).toEqual({
    code: 'invalid_input', fields: { email: 'not_an_email', phone: 'not_a_phone', postcode: 'not_a_postcode', website: 'not_a_link' },
  })
  expect(await office.refused('organisations.create', { name: 'x', krs: '000', nip: '0000000000', regon: 'abc' })).toEqual({ code: 'invalid_input', fields: { krs: 'krs_format', nip: 'nip_zeros', regon: 'regon_format' } })
})

test('joined entries stay of one kind', async () => {
  const { office, postulate, meeting } = await officeWithPostulate()
  const target = await office.call('postulates.create', { content: 'Inny', meeting: meeting.id })
  await office.call('postulates.merge', { into: target.id, postulates: [postulate.id] })
  const refusal = { code: 'rule_broken', reason: 'different_stage', fields: { stage: 'different_stage' } }
  expect([await office.refused('postulates.update', { id: target.id, revision: target.revision, stage: 'remark' }), await office.refused('postulates.update', { id: postulate.id, revision: 2, stage: 'remark' })]).toEqual([refusal, refusal])
})

test('a cancelled postulate only keeps its number', async () => {
  const { office, culture, postulate } = await officeWithPostulate()
  await office.call('postulates.remove', { id: postulate.id })
  expect(await office.refused('postulates.update', { id: postulate.id, revision: 2, content: 'x' })).toEqual({ code: 'rule_broken', reason: 'postulate_cancelled' })
  expect(await office.refused('positions.create', { postulate: postulate.id, unit: culture.id })).toEqual({ code: 'rule_broken', reason: 'postulate_cancelled' })
})

test('nothing refers to itself, and days are of this office: 1900 to 2100', async () => {
  const { office, culture, postulate } = await officeWithPostulate()
  expect(await office.refused('units.update', { id: culture.id, revision: 1, parent: culture.id })).toEqual({ code: 'invalid_input', fields: { parent: 'self_reference' } })
  expect(await office.refused('postulates.update', { id: postulate.id, revision: 1, carriedFrom: postulate.id })).toEqual({ code: 'rule_broken', reason: 'self_reference', fields: { carriedFrom: 'self_reference' } })
  expect(await office.refused('postulates.create', { content: 'x', receivedOn: '0206-06-15' })).toEqual({ code: 'invalid_input', fields: { receivedOn: 'out_of_range' } })
  expect(await office.call('meetings.create', { kind: 'sector', dates: [day('1980-06-15')] })).toMatchObject({ year: 1980 })
  const { id, revision, channels } = await office.call('settings.get', {})
  expect(await office.refused('settings.update', { id, revision, channels: [{ ...channels[0]!, validFrom: '2026-01-01', validTo: '2025-01-01' }] })).toEqual({ code: 'invalid_input', fields: { 'channels.0.validTo': 'end_before_start' } })
})
