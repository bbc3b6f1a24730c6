import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readInIcalendar } from '#tests/exchange/read-in-icalendar.ts'
import { openOffice, type Office } from './office.ts'
import { planRoster } from './published-roster.ts'

const exported = async (office: Office, id: string, by?: 'unit' | 'person', isCurrent?: true) => (await office.call('rosters.exportIcs', { id, folder: office.folder, ...(by && { by }), ...(isCurrent && { isCurrent }) })).files
/** What a file of the whole roster says of each duty, and its one number. */
async function exportedFacts(office: Office, id: string, isCurrent?: true) {
  const { events } = readInIcalendar((await exported(office, id, undefined, isCurrent))[0]!.path)
  return { facts: events.map(({ uid, start, status }) => [uid, start.slice(5, 13), status]), sequences: [...new Set(events.map(({ sequence }) => sequence))] }
}
/** Numbers of files made one after another. */
const isGrowing = (made: { sequences: number[] }[]) => made.flatMap(({ sequences }) => sequences).every((number, index, all) => index === 0 || number > all[index - 1]!)

test('another program reads the hours of the clock in Poland, in summer and in winter time, and every sign of the texts', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  await office.call('rosters.update', { id: roster, revision: 1, title: 'Dyżury; ekspertów, „Łąka”' })
  const [file] = await exported(office, roster)
  const { name, zones, events } = readInIcalendar(file!.path)
  expect([file!.title, file!.events, name, zones]).toEqual(['Dyżury; ekspertów, „Łąka”', 3, 'Dyżury; ekspertów, „Łąka”', ['Europe/Warsaw']])
  expect(events.map(({ uid, hour, utc, status }) => [uid, hour, utc, status])).toEqual([
    [duties[0], '10:00', '2026-09-24T08:00:00+00:00', 'TENTATIVE'], [duties[1], '10:00', '2026-09-25T08:00:00+00:00', 'TENTATIVE'], [duties[2], '10:00', '2026-10-26T09:00:00+00:00', 'TENTATIVE'],
  ])
  expect([events[2]!.summary, events[2]!.description, events[1]!.description]).toEqual([
    'Dyżur – Wydział Kultury – RPW 2027', 'konsultacje: RPW 2027\nkomórka: Wydział Kultury\nforma: telefon\ntelefon: 12 616 57 69\nuwagi: język migowy, po umówieniu; sala „Łąka”\ni piętro',
    'konsultacje: RPW 2027\nkomórka: Wydział Sportu\nosoba: Żaneta Łąka\nforma: telefon\ntelefon: 12 616 78 09',
  ])
})

test('lines are folded at 75 octets and end as the standard says, and moments are in UTC', async () => {
  const office = await openOffice()
  const { roster } = await planRoster(office)
  const text = readFileSync((await exported(office, roster))[0]!.path, 'utf8')
  const lines = text.split('\r\n')
  expect([lines.filter((line) => Buffer.byteLength(line) > 75), lines.filter((line) => /[\r\n]/.test(line)), lines.at(-1), lines.filter((line) => line.startsWith('DTSTAMP')).every((line) => /^DTSTAMP:\d{8}T\d{6}Z$/.test(line))]).toEqual([[], [], 'END:VCALENDAR', true])
})

test('a file is the published version; after a new publication a duty has the same UID and a higher sequence, and one that was taken out is cancelled', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  await office.call('rosters.publish', { id: roster, revision: 1 })
  const before = await exportedFacts(office, roster)
  await office.call('duties.update', { id: duties[0], revision: 1, from: '11:00' })
  await office.call('duties.remove', { id: duties[1] })
  const unpublished = await exportedFacts(office, roster)
  await office.call('rosters.publish', { id: roster, revision: 2 })
  const after = await exportedFacts(office, roster)
  expect([before.facts, unpublished.facts, after.facts, isGrowing([before, unpublished, after])]).toEqual([
    [[duties[0], '09-24T10', 'CONFIRMED'], [duties[1], '09-25T10', 'CONFIRMED'], [duties[2], '10-26T10', 'CONFIRMED']], before.facts,
    [[duties[0], '09-24T11', 'CONFIRMED'], [duties[2], '10-26T10', 'CONFIRMED'], [duties[1], '09-25T10', 'CANCELLED']], true,
  ])
})

test('what was not published is tentative in the file of what the roster is now; the number grows after a change and a change back too', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  await office.call('rosters.publish', { id: roster, revision: 1 })
  const published = await exportedFacts(office, roster)
  await office.call('duties.update', { id: duties[0], revision: 1, from: '11:00' })
  const changed = await exportedFacts(office, roster, true)
  await office.call('duties.update', { id: duties[0], revision: 2, from: '10:00' })
  const back = await exportedFacts(office, roster)
  await office.call('rosters.withdraw', { id: roster, revision: 2 })
  const withdrawn = await exportedFacts(office, roster)
  expect([changed.facts, back.facts, withdrawn.facts.map(([, , status]) => status), isGrowing([published, changed, back, withdrawn])]).toEqual([
    [[duties[0], '09-24T11', 'TENTATIVE'], [duties[1], '09-25T10', 'CONFIRMED'], [duties[2], '10-26T10', 'CONFIRMED']], published.facts, ['TENTATIVE', 'TENTATIVE', 'TENTATIVE'], true,
  ])
})

test('the number of a file does not go down when the clock of the computer is put back', async () => {
  let day = 21
  const office = await openOffice({ services: { now: () => new Date(Date.UTC(2026, 10, day, 12)) } })
  const { roster, duties } = await planRoster(office)
  const before = await exportedFacts(office, roster)
  await office.call('duties.update', { id: duties[0], revision: 1, from: '11:00' })
  day = 20
  expect((await exportedFacts(office, roster)).sequences).toEqual(before.sequences)
})

test('whatever went out in a file and is there no more is cancelled: a duty that was never published, one of a publication that was undone, also for the unit that had it', async () => {
  const office = await openOffice()
  const { roster, duties, culture, sport } = await planRoster(office)
  await exported(office, roster, 'unit')
  await office.call('duties.remove', { id: duties[1] })
  await office.call('duties.update', { id: duties[2], revision: 1, unit: sport })
  const draft = (await exported(office, roster, 'unit')).map(({ title, path }) => [title, readInIcalendar(path).events.map(({ uid, status, summary }) => [uid, status, summary])])
  const said = (unit: string) => `Dyżur – ${unit} – RPW 2027`
  expect(draft).toEqual([
    ['Dyżury ekspertów', [[duties[0], 'TENTATIVE', said('Wydział Kultury')], [duties[2], 'TENTATIVE', said('Wydział Sportu')], [duties[1], 'CANCELLED', said('Wydział Sportu')]]],
    ['Wydział Kultury', [[duties[0], 'TENTATIVE', said('Wydział Kultury')], [duties[2], 'CANCELLED', said('Wydział Kultury')]]],
    ['Wydział Sportu', [[duties[2], 'TENTATIVE', said('Wydział Sportu')], [duties[1], 'CANCELLED', said('Wydział Sportu')]]],
  ])
  await office.call('rosters.publish', { id: roster, revision: 1 })
  const { id: added } = await office.call('duties.create', { roster, date: '2026-09-28', from: '10:00', to: '14:00', unit: culture })
  await office.call('rosters.publish', { id: roster, revision: 2 })
  const second = await exportedFacts(office, roster)
  await office.call('journal.undo', { operation: (await office.call('settings.status', {})).undo!.operation })
  const undone = await exportedFacts(office, roster)
  expect([second.facts.map(([uid, , status]) => [uid, status]), undone.facts.find(([uid]) => uid === added)]).toEqual([
    [[duties[0], 'CONFIRMED'], [added, 'CONFIRMED'], [duties[2], 'CONFIRMED'], [duties[1], 'CANCELLED']], [added, '09-28T10', 'CANCELLED'],
  ])
})

test('each unit or person gets a file of their own; a duty that went to another unit is cancelled for the one that had it', async () => {
  const office = await openOffice()
  const { roster, duties, sport } = await planRoster(office)
  await office.call('rosters.publish', { id: roster, revision: 1 })
  await office.call('duties.update', { id: duties[0], revision: 1, unit: sport })
  await office.call('rosters.publish', { id: roster, revision: 2 })
  const units = await exported(office, roster, 'unit')
  expect(units.map(({ title, path, events }) => [title, basename(path), events])).toEqual([
    ['Dyżury ekspertów', 'dyzury-2026-09-21-Dyzury-ekspertow.ics', 3], ['Wydział Kultury', 'dyzury-2026-09-21-Dyzury-ekspertow-Wydzial-Kultury.ics', 2], ['Wydział Sportu', 'dyzury-2026-09-21-Dyzury-ekspertow-Wydzial-Sportu.ics', 2],
  ])
  expect(units.slice(1).map(({ path }) => readInIcalendar(path).events.map(({ uid, status }) => [uid, status]))).toEqual([[[duties[2], 'CONFIRMED'], [duties[0], 'CANCELLED']], [[duties[0], 'CONFIRMED'], [duties[1], 'CONFIRMED']]])
  const people = await exported(office, roster, 'person')
  expect(people.map(({ title, events }) => [title, events])).toEqual([['Dyżury ekspertów', 3], ['Żaneta Łąka', 1]])
})

test('no text of the office can add a line of its own or break one', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  const hostile = 'a\r\nBEGIN:VEVENT\nUID:x\rEND:VEVENT\u0001\u2028;,:"^\\ 😀 Ą'
  const settings = await office.call('settings.get', {})
  await office.call('settings.update', { id: settings.id, revision: settings.revision, unitName: hostile })
  await office.call('rosters.update', { id: roster, revision: 1, title: hostile })
  await office.call('duties.update', { id: duties[0], revision: 1, note: hostile, room: hostile })
  const { name, events } = readInIcalendar((await exported(office, roster))[0]!.path)
  const read = hostile.replaceAll(/\r\n|\r/g, '\n').replace('\u0001', '')
  expect([name, events.map(({ uid }) => uid), events[0]!.location, events[0]!.description.endsWith(`uwagi: ${read}`)]).toEqual([read, duties, read, true])
})

test('a file is published by the office, and by nobody where the office has no address', async () => {
  const office = await openOffice()
  const { roster } = await planRoster(office)
  const settings = await office.call('settings.get', {})
  const published = readInIcalendar((await exported(office, roster))[0]!.path)
  await office.call('settings.update', { id: settings.id, revision: settings.revision, email: '' })
  const unsigned = readInIcalendar((await exported(office, roster))[0]!.path)
  expect([[published.method, published.events[0]!.organiser], [unsigned.method, unsigned.events[0]!.organiser]]).toEqual([['PUBLISH', `mailto:${settings.email}`], ['', '']])
})

test('whoever is on duty stands in calendars for the office; anybody else of the register has to be seen first, and nothing is made or kept until then', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  await office.call('people.create', { fullName: 'Zdzisława Nieujawniona', phone: '600 700 800' })
  expect((await exported(office, roster, 'person')).map(({ title }) => title)).toEqual(['Dyżury ekspertów', 'Żaneta Łąka'])
  await office.call('duties.update', { id: duties[0], revision: 1, note: 'Umówiona: Z. Nieuja\u00adwniona, 600\u200b700800' })
  const folder = join(office.folder, 'kalendarze')
  mkdirSync(folder)
  const { findings, ...refusal } = await office.refused('rosters.exportIcs', { id: roster, folder })
  expect([refusal, findings!.map(({ rule, where }) => [rule, where]), readdirSync(folder)]).toEqual([
    { code: 'rule_broken', reason: 'findings_unseen', params: { title: 'Dyżury ekspertów' } }, Array.from({ length: 2 }, () => ['personal_data', 'dyżur 24.09.2026, 10:00']), [],
  ])
  expect((await office.call('rosters.exportIcs', { id: roster, folder, isCheckedByUser: true })).files.length).toBe(1)
})

test('a folder that is not there is refused, and nothing is made', async () => {
  const office = await openOffice()
  const { roster } = await planRoster(office)
  const folder = join(office.folder, 'nie ma')
  expect([await office.refused('rosters.exportIcs', { id: roster, folder }), existsSync(folder)]).toEqual([{ code: 'io_failed', reason: 'folder_missing' }, false])
})
