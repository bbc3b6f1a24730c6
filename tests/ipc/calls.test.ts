import { expect, test } from 'vitest'
import { openOffice, type Office } from './office.ts'
import { planRoster } from './published-roster.ts'

const topic = 'Czy środki na wkład własny można łączyć z dotacją dzielnicy?'
const at = { date: '2026-09-24', time: '10:20' }
const organisationOf = async (office: Office) => (await office.call('organisations.create', { name: 'Fundacja Łąka' })).id

test('a call during a duty is of its roster and consultation, whatever else is said; one outside any roster names its consultation itself', async () => {
  const office = await openOffice()
  const { roster, consultation, duties } = await planRoster(office)
  expect(await office.call('calls.create', { ...at, topic, duty: duties[0] })).toMatchObject({ duty: duties[0], roster, consultation, callerKind: 'anonymous', answer: '', remark: null })
  expect(await office.call('calls.create', { ...at, topic, roster })).toMatchObject({ duty: null, roster, consultation })
  expect(await office.refused('calls.create', { ...at, topic })).toEqual({ code: 'invalid_input', fields: { consultation: 'required' } })
})

test('a caller who is named has a record, and of one who is not nothing is kept', async () => {
  const office = await openOffice()
  const { consultation, person } = await planRoster(office)
  const organisation = await organisationOf(office)
  expect(await office.refused('calls.create', { ...at, topic, consultation, callerKind: 'organisation' })).toEqual({ code: 'invalid_input', fields: { organisation: 'required' } })
  expect(await office.refused('calls.create', { ...at, topic, consultation, callerKind: 'person' })).toEqual({ code: 'invalid_input', fields: { person: 'required' } })
  const named = await office.call('calls.create', { ...at, topic, consultation, callerKind: 'organisation', organisation, person })
  expect([named.organisation, named.person]).toEqual([organisation, person])
  expect(await office.call('calls.update', { id: named.id, revision: 1, callerKind: 'person' })).toMatchObject({ organisation: null, person })
  expect(await office.call('calls.update', { id: named.id, revision: 2, callerKind: 'anonymous' })).toMatchObject({ organisation: null, person: null })
})

test('calls are listed newest first with names, and filtered by what they belong to and by the unit on duty', async () => {
  const office = await openOffice()
  const { roster, consultation, culture, sport, duties } = await planRoster(office)
  const organisation = await organisationOf(office)
  const first = await office.call('calls.create', { ...at, topic, duty: duties[0], callerKind: 'organisation', organisation, answer: 'Tak.' })
  const second = await office.call('calls.create', { date: '2026-09-25', time: '11:00', topic: 'Boisko', duty: duties[1] })
  const third = await office.call('calls.create', { date: '2026-09-25', time: '12:00', topic: 'Inna sprawa', consultation })
  const { rows } = await office.call('calls.list', {})
  expect(rows.map(({ id }) => id)).toEqual([third.id, second.id, first.id])
  expect(rows[2]).toEqual({
    id: first.id, revision: 1, ...at, duty: duties[0], roster, rosterTitle: 'Dyżury ekspertów', consultation, consultationSubject: 'RPW 2027', unit: culture, unitName: 'Wydział Kultury', callerKind: 'organisation', callerName: 'Fundacja Łąka', topic, isAnswered: true, remark: null, remarkNumber: '',
  })
  const found = await Promise.all([{ unit: sport }, { duty: duties[0] }, { roster }, { consultation }, { callerKind: 'anonymous' as const }, { year: 2026 }, { year: 2025 }].map(async (filter) => (await office.call('calls.list', filter)).rows.map(({ id }) => id)))
  expect(found).toEqual([[second.id], [first.id], [second.id, first.id], [third.id, second.id, first.id], [third.id, second.id], [third.id, second.id, first.id], []])
  expect((await office.call('search.everything', { text: 'wklad dzielnicy' })).rows.map(({ noun, id, title }) => ({ noun, id, title }))).toEqual([{ noun: 'calls', id: first.id, title: '24.09.2026, 10:20 – Czy środki na wkład własny można łączyć z dotacją dzielnicy?' }])
})

test('a call becomes a remark in one step, of whoever called, by phone, on the day of the call; undo takes both back', async () => {
  const office = await openOffice()
  const { consultation, duties } = await planRoster(office)
  const organisation = await organisationOf(office)
  const [sphere, other] = (await office.call('spheres.list', { limit: 2 })).rows.map(({ id }) => id)
  await office.call('duties.update', { id: duties[0], revision: 1, spheres: [sphere!] })
  await office.call('duties.update', { id: duties[1], revision: 1, spheres: [sphere!, other!] })
  const call = await office.call('calls.create', { ...at, topic, duty: duties[0], callerKind: 'organisation', organisation, answer: 'Tak, art. 14.' })
  const made = await office.call('calls.toRemark', { id: call.id, revision: 1 })
  expect(made.call).toEqual({ ...call, revision: 2, remark: made.remark.id })
  expect(made.remark).toMatchObject({
    stage: 'remark', number: '1/2026', consultation, receivedOn: at.date, receivedTime: at.time, channel: 'phone', submitters: [{ kind: 'organisation', id: organisation }], sphere, content: topic, isAnonymous: false, isLate: false,
    note: 'Z rozmowy telefonicznej podczas dyżuru: 24.09.2026 (czwartek), godz. 10.20.\nOdpowiedź udzielona przez telefon: Tak, art. 14.',
  })
  expect(await office.refused('calls.toRemark', { id: call.id, revision: 2 })).toEqual({ code: 'rule_broken', reason: 'already_remark', params: { number: '1/2026' } })
  expect(await office.refused('calls.update', { id: call.id, revision: 2, remark: null })).toEqual({ code: 'invalid_input', fields: { remark: 'make_remark_instead' } })

  const { undo } = await office.call('settings.status', {})
  expect(undo!.summary).toBe('Zapisano uwagę z rozmowy: 1/2026')
  await office.call('journal.undo', { operation: undo!.operation })
  expect([(await office.call('calls.get', { id: call.id })).remark, (await office.call('postulates.get', { id: made.remark.id })).isCancelled]).toEqual([null, true])

  const anonymous = await office.call('calls.create', { ...at, topic: 'Bez nazwiska', duty: duties[1] })
  expect((await office.call('calls.toRemark', { id: anonymous.id, revision: 1 })).remark).toMatchObject({ number: '2/2026', submitters: [{ kind: 'floor' }], isAnonymous: true, sphere: null })
})

test('of a call whose remark was cancelled another one can be made', async () => {
  const office = await openOffice()
  const { consultation, person } = await planRoster(office)
  const call = await office.call('calls.create', { ...at, topic, consultation, callerKind: 'person', person })
  const { remark } = await office.call('calls.toRemark', { id: call.id, revision: 1 })
  expect(remark.submitters).toEqual([{ kind: 'person', id: person }])
  await office.call('postulates.remove', { id: remark.id })
  expect((await office.call('calls.toRemark', { id: call.id, revision: 2 })).remark.number).toBe('2/2026')
})

test('figures count the calls of a consultation, those answered and those that became remarks, by the unit on duty', async () => {
  const office = await openOffice()
  const { consultation, culture, sport, duties } = await planRoster(office)
  const take = (duty: string | null, answer = '') => office.call('calls.create', { ...at, topic, duty, consultation, answer })
  const first = await take(duties[0], 'Tak.')
  await take(duties[2], ' \n')
  const third = await take(duties[1], 'Nie.')
  await take(null)
  await office.call('calls.toRemark', { id: first.id, revision: 1 })
  const { remark } = await office.call('calls.toRemark', { id: third.id, revision: 1 })
  await office.call('postulates.remove', { id: remark.id })
  expect(await office.call('calls.figures', { consultation })).toEqual({
    calls: 4, answered: 2, becameRemarks: 1,
    byUnit: [
      { unit: culture, unitName: 'Wydział Kultury', calls: 2, answered: 1, becameRemarks: 1 }, { unit: null, unitName: '', calls: 1, answered: 0, becameRemarks: 0 }, { unit: sport, unitName: 'Wydział Sportu', calls: 1, answered: 1, becameRemarks: 0 },
    ],
  })
})

test('a duty or a roster with calls stays; the reason is said', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  await office.call('rosters.publish', { id: roster, revision: 1 })
  await office.call('calls.create', { ...at, topic, duty: duties[0] })
  const needed = { code: 'rule_broken', reason: 'still_needed', params: { uses: 'rozmowy – 1' } }
  expect([await office.refused('duties.remove', { id: duties[0] }), await office.refused('rosters.remove', { id: roster })]).toEqual([needed, needed])
})

test('a roster with calls stays with its consultation, so that their figures stay where they were told; one without calls moves', async () => {
  const office = await openOffice()
  const { roster, consultation, duties } = await planRoster(office)
  const other = (await office.call('consultations.create', { subjectFull: 'Inny projekt', subjectShort: 'Inny', startsOn: '2026-09-01', endsOn: '2026-09-30' })).id
  const moveTo = async (to: string) => ({ id: roster, revision: (await office.call('rosters.get', { id: roster })).revision, consultation: to })
  expect(await office.call('rosters.update', await moveTo(other))).toMatchObject({ consultation: other })
  expect(await office.call('rosters.update', await moveTo(consultation))).toMatchObject({ consultation })
  await office.call('calls.create', { ...at, topic, duty: duties[0] })
  expect(await office.refused('rosters.update', await moveTo(other))).toEqual({ code: 'invalid_input', fields: { consultation: 'calls_stay' } })
  expect([(await office.call('calls.figures', { consultation })).calls, (await office.call('calls.figures', { consultation: other })).calls]).toEqual([1, 0])
})

test('a call is of a day near its consultation, as its remark is numbered in that year; before it and a while after it are near', async () => {
  const office = await openOffice()
  const { consultation } = await planRoster(office)
  const far = { code: 'invalid_input', fields: { date: 'far_from_consultation' } }
  const refusedOn = (date: string) => office.refused('calls.create', { date, time: '10:00', topic, consultation })
  expect([await refusedOn('1990-09-24'), await refusedOn('2026-06-20'), await refusedOn('2027-11-01')]).toEqual([far, far, far])
  const call = await office.call('calls.create', { date: '2026-06-21', time: '10:00', topic, consultation })
  expect(await office.call('calls.update', { id: call.id, revision: 1, date: '2027-10-31' })).toMatchObject({ date: '2027-10-31' })
  expect(await office.refused('calls.update', { id: call.id, revision: 2, date: '2062-09-24' })).toEqual(far)
})
