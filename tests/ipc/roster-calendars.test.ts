import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readInIcalendar } from '#tests/exchange/read-in-icalendar.ts'
import { openOffice, type Office } from './office.ts'
import { planRoster } from './published-roster.ts'

const exported = async (office: Office, id: string, by?: 'unit' | 'person') => (await office.call('rosters.exportIcs', { id, folder: office.folder, ...(by && { by }) })).files
const factsOf = (path: string) => readInIcalendar(path).events.map(({ uid, start, sequence, status }) => [uid, start, sequence, status])

test('another program reads the hours of the clock in Poland, in summer and in winter time, and every sign of the texts', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  await office.call('rosters.update', { id: roster, revision: 1, title: 'Dyżury; ekspertów, „Łąka”' })
  const [file] = await exported(office, roster)
  const { name, zones, events } = readInIcalendar(file!.path)
  expect([file!.title, file!.events, name, zones]).toEqual(['Dyżury; ekspertów, „Łąka”', 3, 'Dyżury; ekspertów, „Łąka”', ['Europe/Warsaw']])
  expect(events.map(({ uid, hour, utc, status, sequence }) => [uid, hour, utc, status, sequence])).toEqual([
    [duties[0], '10:00', '2026-09-24T08:00:00+00:00', 'TENTATIVE', 0], [duties[1], '10:00', '2026-09-25T08:00:00+00:00', 'TENTATIVE', 0], [duties[2], '10:00', '2026-10-26T09:00:00+00:00', 'TENTATIVE', 0],
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

test('after a change and a new publication a duty has the same UID and a higher sequence, and one that was taken out is cancelled', async () => {
  const office = await openOffice()
  const { roster, duties } = await planRoster(office)
  await office.call('rosters.publish', { id: roster, revision: 1 })
  const before = factsOf((await exported(office, roster))[0]!.path)
  await office.call('duties.update', { id: duties[0], revision: 1, from: '11:00' })
  await office.call('duties.remove', { id: duties[1] })
  const unpublished = factsOf((await exported(office, roster))[0]!.path)
  await office.call('rosters.publish', { id: roster, revision: 2 })
  const after = factsOf((await exported(office, roster))[0]!.path)
  expect(before).toEqual([[duties[0], '2026-09-24T10:00:00+02:00', 1, 'CONFIRMED'], [duties[1], '2026-09-25T10:00:00+02:00', 1, 'CONFIRMED'], [duties[2], '2026-10-26T10:00:00+01:00', 1, 'CONFIRMED']])
  expect(after).toEqual([[duties[0], '2026-09-24T11:00:00+02:00', 2, 'CONFIRMED'], [duties[2], '2026-10-26T10:00:00+01:00', 2, 'CONFIRMED'], [duties[1], '2026-09-25T10:00:00+02:00', 2, 'CANCELLED']])
  expect(unpublished).toEqual(after)
})

test('each unit or person gets a file of their own; a duty that went to another unit is cancelled for the one that had it', async () => {
  const office = await openOffice()
  const { roster, duties, sport } = await planRoster(office)
  await office.call('rosters.publish', { id: roster, revision: 1 })
  await office.call('duties.update', { id: duties[0], revision: 1, unit: sport })
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

test('a folder that is not there is refused, and nothing is made', async () => {
  const office = await openOffice()
  const { roster } = await planRoster(office)
  const folder = join(office.folder, 'nie ma')
  expect([await office.refused('rosters.exportIcs', { id: roster, folder }), existsSync(folder)]).toEqual([{ code: 'io_failed', reason: 'folder_missing' }, false])
})
