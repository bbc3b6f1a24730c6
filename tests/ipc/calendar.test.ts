import { expect, test } from 'vitest'
import { holidaysOf } from '#shared/domain/holiday.ts'
import { openOffice } from './office.ts'

test('the calendar of 2024 has its holidays, the meetings by their days and the 16 days of duty', async () => {
  const office = await openOffice({ withSample: true })
  const { holidays, closedDays, meetings, duties } = await office.call('calendar.year', { year: 2024 })
  const listed = (await office.call('meetings.list', { year: 2024, limit: 200 })).rows
  const stored = (await office.call('duties.list', { limit: 200 })).rows.filter(({ date }) => date.startsWith('2024'))
  expect({ holidays, closedDays }).toEqual({ holidays: holidaysOf(2024), closedDays: [] })
  expect(meetings.map(({ id, date }) => `${date} ${id}`).toSorted()).toEqual(listed.flatMap(({ id, dates }) => dates.map(({ date }) => `${date} ${id}`)).toSorted())
  expect(meetings.filter(({ kind, date }) => kind === 'consultation' && date === '2024-06-19').map(({ from, to }) => [from, to])).toEqual([['17:00', '19:00']])
  expect(duties.map(({ date, from, to, total }) => ({ date, from, to, total }))).toEqual(stored.map(({ date, from, to }) => ({ date, from, to, total: 1 })))
  expect(duties[0]).toMatchObject({ roster: stored[0]!.roster, title: 'Dyżury telefoniczne' })
})

test('duties of one roster on one day are one row, closed days are those of the year, a meeting over New Year has its days in both', async () => {
  const office = await openOffice()
  const consultation = await office.call('consultations.create', { subjectFull: 'x', subjectShort: 'y', startsOn: '2026-12-01', endsOn: '2027-01-31' })
  const roster = await office.call('rosters.create', { consultation: consultation.id, title: 'Dyżury' })
  const day = { date: '2027-01-04' }
  await office.call('rosters.addDuties', { roster: roster.id, duties: [{ ...day, from: '10:00', to: '12:00' }, { ...day, from: '08:00', to: '11:00' }, { date: '2026-12-31', from: '08:00', to: '11:00' }] })
  const meeting = await office.call('meetings.create', { kind: 'training', dates: [{ date: '2026-12-30', from: null, to: null }, { date: '2027-01-05', from: '09:00', to: '12:00' }], place: 'Centrum' })
  const { id, revision } = await office.call('settings.get', {})
  await office.call('settings.update', { id, revision, closedDays: [{ date: '2027-05-28', name: 'po Bożym Ciele' }, { date: '2026-12-28', name: 'za święto' }, { date: '2027-01-07', name: 'za święto' }] })
  const { closedDays, meetings, duties } = await office.call('calendar.year', { year: 2027 })
  expect({ closedDays, meetings, duties }).toEqual({
    closedDays: [{ date: '2027-01-07', name: 'za święto' }, { date: '2027-05-28', name: 'po Bożym Ciele' }],
    meetings: [{ id: meeting.id, date: '2027-01-05', from: '09:00', to: '12:00', kind: 'training', title: 'szkolenie', place: 'Centrum' }],
    duties: [{ roster: roster.id, title: 'Dyżury', consultation: consultation.id, date: '2027-01-04', from: '08:00', to: '12:00', total: 2 }],
  })
})

test('deadlines are those of the act, of consultations that touch the year and of what units still owe on current entries', async () => {
  const office = await openOffice()
  const consultation = await office.call('consultations.create', { subjectFull: 'x', subjectShort: 'RPW', startsOn: '2027-01-04', endsOn: '2027-02-01' })
  const unitOf = async (name: string) => (await office.call('units.create', { kind: 'department', names: [{ name, genitive: '', locative: '', from: null, to: null }] })).id
  const [sport, culture] = [await unitOf('Wydział Sportu'), await unitOf('Wydział Kultury')]
  const ask = async (unit: string, deadline: string | null) => {
    const postulate = await office.call('postulates.create', { stage: 'remark', consultation: consultation.id, content: 'Treść', submitters: [{ kind: 'floor' }] })
    return { postulate: postulate.id, position: await office.call('positions.create', { postulate: postulate.id, unit, deadline }) }
  }
  await ask(sport, '2027-02-15')
  await ask(culture, '2027-02-15')
  await ask(culture, '2027-02-15')
  await ask(culture, null)
  const { position } = await ask(sport, '2027-03-01')
  await office.call('positions.update', { id: position.id, revision: position.revision, state: 'draft' })
  const { postulate } = await ask(sport, '2027-03-02')
  await office.call('postulates.remove', { id: postulate })
  const days = async (year: number) => (await office.call('calendar.year', { year })).deadlines.map(({ date, kind, consultation, sentence }) => ({ date, kind, consultation, sentence: sentence.split(':')[0] }))
  const report = (year: number) => ({ date: `${year}-05-31`, kind: 'report', consultation: null, sentence: `Sprawozdanie z realizacji programu współpracy za rok ${year - 1}` })
  const programme = (year: number) => ({ date: `${year}-11-30`, kind: 'programme', consultation: null, sentence: `Program współpracy na rok ${year + 1}` })
  expect([await days(2026), await days(2027), await days(2028)]).toEqual([
    [report(2026), programme(2026), { date: '2026-12-28', kind: 'announcement', consultation: consultation.id, sentence: 'Ogłoszenie konsultacji „RPW”' }],
    [
      { date: '2027-02-01', kind: 'consultation', consultation: consultation.id, sentence: 'Koniec konsultacji „RPW”' },
      { date: '2027-02-15', kind: 'positions', consultation: null, sentence: 'Wydział Kultury' }, { date: '2027-02-15', kind: 'positions', consultation: null, sentence: 'Wydział Sportu' },
      report(2027), programme(2027),
    ],
    [report(2028), programme(2028)],
  ])
})
