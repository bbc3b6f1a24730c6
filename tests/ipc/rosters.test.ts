import { expect, test } from 'vitest'
import { openOffice, type Office } from './office.ts'

/** „Otwarty Kraków” of the sample: 16 duties by telephone, one each working day but that of the meeting. */
async function openKrakow() {
  const office = await openOffice({ withSample: true })
  const roster = (await office.call('rosters.list', { year: 2024 })).rows[0]!
  const duties = (await office.call('duties.list', { roster: roster.id, limit: 200 })).rows
  return { office, roster, duties }
}

const inWords = ['2024-06-18', '2024-06-28'].map((date) => ({ date, hours: { from: '10:00', to: '14:00' } }))
const pattern = { weekdays: [1, 2, 3, 4, 5], hours: { from: '15:00', to: '18:00' }, exceptions: inWords, places: [{ turns: [{}] }] }
const daysAndHours = (duties: readonly { date: string; from: string; to: string }[]) => duties.map(({ date, from, to }) => `${date} ${from}–${to}`)

/** A consultation of 2027, a year in which nothing is planned yet, with an empty roster. */
async function newRoster(office: Office, values: { startsOn: string; endsOn: string } = { startsOn: '2027-06-10', endsOn: '2027-07-02' }) {
  const consultation = await office.call('consultations.create', { subjectFull: 'Projekt programu', subjectShort: 'Program', ...values })
  return office.call('rosters.create', { consultation: consultation.id, title: 'Dyżury' })
}

test('a pattern in one line gives the days and hours of the 16 real duties', async () => {
  const { office, roster, duties } = await openKrakow()
  const empty = await office.call('rosters.create', { consultation: roster.consultation, title: 'Od nowa' })
  const filled = await office.call('rosters.fillByPattern', { roster: empty.id, pattern })
  expect(daysAndHours(filled.duties)).toEqual(daysAndHours(duties))
  expect([filled.duties.length, filled.skipped]).toEqual([16, [{ date: '2024-06-19', code: 'meeting_day', reason: 'dzień spotkania w tych konsultacjach' }]])
})

test('laid over the real roster, a pattern adds nothing; one with its telephones, for another roster, nothing at their hours', async () => {
  const { office, roster } = await openKrakow()
  const over = await office.call('rosters.fillByPattern', { roster: roster.id, pattern })
  expect([over.duties, new Set(over.skipped.map(({ code }) => code))]).toEqual([[], new Set(['already_there', 'meeting_day'])])
  const other = await office.call('rosters.create', { consultation: roster.consultation, title: 'Drugi telefon' })
  const filled = await office.call('rosters.fillByPattern', { roster: other.id, pattern: { ...pattern, endsOn: '2024-06-14', places: [{ turns: [{ phone: '12 616 57 69' }] }] } })
  expect([filled.duties.map(({ date }) => date), filled.skipped.map(({ date, code }) => [date, code])]).toEqual([['2024-06-14'], [['2024-06-13', 'nobody_free'], ['2024-06-18', 'outside_pattern'], ['2024-06-28', 'outside_pattern']]])
})

test('what was previewed is added as one act and taken back as one', async () => {
  const { office, roster } = await openKrakow()
  const empty = await office.call('rosters.create', { consultation: roster.consultation, title: 'Od nowa' })
  const { duties } = await office.call('rosters.fillByPattern', { roster: empty.id, pattern })
  const { created } = await office.call('rosters.addDuties', { roster: empty.id, duties })
  const stored = await Promise.all(created.map((id) => office.call('duties.get', { id })))
  expect(stored).toEqual(duties.map((draft, index) => ({ ...draft, id: created[index], revision: 1, roster: empty.id })))
  const { undo } = await office.call('settings.status', {})
  expect(undo!.summary).toBe('Dodano 16 dyżurów do harmonogramu: Od nowa')
  await office.call('journal.undo', { operation: undo!.operation })
  expect((await office.call('duties.list', { roster: empty.id })).total).toBe(0)
})

test('one wrong duty refuses them all, at its field; a pattern that is too long or too much is refused', async () => {
  const office = await openOffice()
  const { id } = await newRoster(office, { startsOn: '2027-01-01', endsOn: '2028-12-31' })
  const good = { date: '2027-06-10', from: '10:00', to: '14:00' }
  expect(await office.refused('rosters.addDuties', { roster: id, duties: [good, { ...good, to: '09:00' }] })).toEqual({ code: 'invalid_input', fields: { 'duties.1.to': 'end_before_start' } })
  expect(await office.refused('rosters.addDuties', { roster: id, duties: [good, { ...good, unit: id }] })).toEqual({ code: 'invalid_input', fields: { 'duties.1.unit': 'no_such_record' } })
  expect(await office.refused('rosters.addDuties', { roster: id, duties: [] })).toEqual({ code: 'invalid_input', fields: { duties: 'required' } })
  expect(await office.refused('rosters.fillByPattern', { roster: id, pattern })).toEqual({ code: 'invalid_input', fields: { 'pattern.endsOn': 'out_of_range' } })
  expect(await office.refused('rosters.fillByPattern', { roster: id, pattern: { ...pattern, endsOn: '2027-12-31', places: Array.from({ length: 20 }, () => pattern.places[0]) } })).toEqual({ code: 'invalid_input', fields: { 'pattern.places': 'too_many' } })
  expect((await office.call('duties.list', { roster: id })).total).toBe(0)
})

test('the roster of 2024 moved into a consultation of 2027 keeps its weekdays, hours and telephones', async () => {
  const { office, roster, duties } = await openKrakow()
  const { id } = await newRoster(office)
  const copied = await office.call('rosters.copyDuties', { roster: id, from: roster.id })
  expect(copied.moves.map(({ from, to }) => [from, to])).toEqual(duties.map(({ date }) => [date, copied.moves.find(({ from }) => from === date)!.to]))
  expect(copied.duties.map(({ date, from, to, phone, unit }) => [date.slice(5), from, to, phone, unit])).toEqual(duties.map(({ from, to, phone, unit }, index) => [copied.moves[index]!.to.slice(5), from, to, phone, unit]))
  expect([copied.duties[0]!.date, copied.duties.at(-1)!.date, copied.moves.every(({ isShifted }) => !isShifted), copied.skipped]).toEqual(['2027-06-10', '2027-07-02', true, []])
})

test('a week is repeated in its own roster, past the day of the meeting, as far as the consultation lasts', async () => {
  const office = await openOffice()
  const roster = await newRoster(office)
  await office.call('meetings.create', { kind: 'consultation', consultation: roster.consultation, dates: [{ date: '2027-06-23', from: '17:00', to: '19:00' }] })
  const [wednesday] = (await office.call('rosters.addDuties', { roster: roster.id, duties: [{ date: '2027-06-16', from: '10:00', to: '14:00', phone: '12 616 5769' }] })).created
  const copied = await office.call('rosters.copyDuties', { roster: roster.id, week: '2027-06-18', times: 3 })
  expect([copied.moves, copied.skipped]).toEqual([
    [
      { duty: wednesday, from: '2027-06-16', to: '2027-06-24', isShifted: true, why: 'dzień spotkania w tych konsultacjach; najbliższy następny dzień roboczy' },
      { duty: wednesday, from: '2027-06-16', to: '2027-06-30', isShifted: false, why: 'ten sam dzień tygodnia' },
    ],
    [{ duty: wednesday, from: '2027-06-16', to: '2027-07-07', code: 'outside_period', reason: 'poza terminem konsultacji (10 czerwca – 2 lipca 2027 r.)' }],
  ])
  expect(await office.refused('rosters.copyDuties', { roster: roster.id, times: 53 })).toEqual({ code: 'invalid_input', fields: { times: 'out_of_range' } })
})

test('the real roster of 2024 has no conflict; in what is known of that of 2025 a telephone is missing and the duty of the unit that held the meeting', async () => {
  const { office, roster } = await openKrakow()
  const later = (await office.call('rosters.list', { year: 2025 })).rows[0]!
  expect(await office.call('rosters.conflicts', { id: roster.id })).toEqual({ conflicts: [] })
  expect((await office.call('rosters.conflicts', { id: later.id })).conflicts.map(({ code, sentence }) => [code, sentence])).toEqual([
    ['no_phone', 'Dyżur 03.10.2025 (piątek), 10.00–14.00 (Wydział Edukacji i Projektów Edukacyjnych) nie ma telefonu. Wpisz numer, pod którym ktoś odbierze.'],
    ['unit_without_duty', 'Wydział Polityki Społecznej, Równości i Zdrowia: komórka bierze udział w tych konsultacjach, a nie ma dyżuru. Dodaj jej dyżur.'],
  ])
})

test('every kind of conflict is found in the store; sent as it came, its repair mends it as one act that can be undone', async () => {
  const office = await openOffice()
  const roster = await newRoster(office)
  const name = (text: string) => [{ name: text, genitive: '', locative: '', from: null, to: null }]
  const culture = await office.call('units.create', { kind: 'department', names: name('Wydział Kultury'), phone: '12 616 19 20', email: 'ku@um.krakow.pl' })
  const sport = await office.call('units.create', { kind: 'department', names: name('Wydział Sportu'), phone: '12 616 13 00' })
  const anna = await office.call('people.create', { fullName: 'Anna Nowak' })
  const sphere = (await office.call('spheres.list', { limit: 1 })).rows[0]!
  await office.call('meetings.create', { kind: 'consultation', consultation: roster.consultation, units: [culture.id], spheres: [sphere.id], dates: [{ date: '2027-06-16', from: null, to: null }] })
  const remark = await office.call('postulates.create', { stage: 'remark', consultation: roster.consultation, content: 'Więcej boisk' })
  await office.call('positions.create', { postulate: remark.id, unit: sport.id })
  const { id: settingsId, revision } = await office.call('settings.get', {})
  await office.call('settings.update', { id: settingsId, revision, closedDays: [{ date: '2027-06-18', name: 'dzień wolny za święto' }] })
  const on = (date: string, values = {}) => ({ date, from: '10:00', to: '14:00', unit: culture.id, phone: '12 616 57 69', ...values })
  await office.call('rosters.addDuties', {
    roster: roster.id,
    duties: [
      on('2027-06-10', { person: anna.id, room: 'sala 2', phone: '12 616 78 04' }), on('2027-06-10', { person: anna.id, room: 'Sala 2', from: '13:00', to: '16:00' }), on('2027-06-10', { from: '15:00', to: '17:00' }),
      on('2027-06-09'), on('2027-06-16'), on('2027-06-18'), on('2027-06-19'), on('2027-06-21', { phone: '' }), on('2027-06-21', { phone: '', mode: 'email' }), on('2027-06-22', { phone: '12 616 78 09' }),
    ],
  })
  const found = async () => (await office.call('rosters.conflicts', { id: roster.id })).conflicts
  expect((await found()).map(({ code }) => code)).toEqual(['double_person', 'double_phone', 'double_room', 'outside_period', 'meeting_day', 'closed_day', 'weekend', 'no_phone', 'no_email', 'sphere_uncovered', 'unit_without_duty', 'uneven_share'])
  for (let [conflict] = await found(), round = 0; conflict; [conflict] = await found(), round += 1) {
    expect(round).toBeLessThan(30)
    const before = (await found()).map(({ sentence }) => sentence)
    await office.call(conflict.repair!.operation, conflict.repair!.input)
    const { undo } = await office.call('settings.status', {})
    await office.call('journal.undo', { operation: undo!.operation })
    const [again, ...others] = await found()
    expect([again!.sentence, ...others.map(({ sentence }) => sentence)]).toEqual(before)
    await office.call(again!.repair!.operation, again!.repair!.input)
  }
  expect(await found()).toEqual([])
})

test('a roster that is not there is not found', async () => {
  const office = await openOffice()
  const id = '01900000-0000-7000-8000-000000000000'
  expect([await office.refused('rosters.conflicts', { id }), await office.refused('rosters.fillByPattern', { roster: id, pattern }), await office.refused('rosters.copyDuties', { roster: id }), await office.refused('rosters.addDuties', { roster: id, duties: [{ date: '2027-06-10', from: '10:00', to: '14:00' }] })])
    .toEqual(Array.from({ length: 4 }, () => ({ code: 'not_found' })))
})
