import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { readOfficeText } from '#electron/exchange/read-office-text.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import { openOffice, type Office } from '#tests/ipc/office.ts'

/** Which answers are asked of whom, and what leaves the office. */

const unitOf = (office: Office, name: string) => office.call('units.create', { names: [{ name, genitive: '', locative: '', from: null, to: null }], kind: 'department' })
const cellsOf = async (path: string) => (await readTableFile(path, readFileSync(path))).sheets[0]!.rows.map(({ cells }) => cells)

async function officeWithTwoUnits() {
  const office = await openOffice()
  const folder = join(office.folder, 'pliki')
  mkdirSync(folder)
  const [culture, sport] = [await unitOf(office, 'Wydział Żeglugi i Kultury'), await unitOf(office, 'Wydział ds. Sportu')]
  const person = await office.call('people.create', { fullName: 'Zdzisława Tajemnicza' })
  const organisation = await office.call('organisations.create', { name: 'Fundacja „Jawna”' })
  const meeting = await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie żeglarskie', dates: [{ date: '2026-06-15', from: null, to: null }] })
  const ids: string[] = []
  for (const content of ['Pierwszy', 'Drugi', 'Trzeci']) {
    ids.push((await office.call('postulates.create', { content, rationale: 'Bo', receivedOn: '2026-06-15', meeting: meeting.id, submitters: [{ kind: 'organisation', id: organisation.id }, { kind: 'person', id: person.id }, { kind: 'floor' }] })).id)
  }
  const ask = (postulate: number, unit: { id: string }, rest = {}) => office.call('positions.create', { postulate: ids[postulate]!, unit: unit.id, deadline: '2026-07-10', ...rest })
  return { office, folder, culture, sport, meeting, ask }
}

test('each unit gets a workbook with only its rows on current entries that are not final; nobody is named but organisations', async () => {
  const { office, folder, culture, sport, meeting, ask } = await officeWithTwoUnits()
  await ask(0, culture)
  await ask(1, culture, { decision: 'accepted', text: 'Projekt', author: 'A. Nowak', state: 'draft' })
  await ask(2, culture, { decision: 'accepted', text: 'Gotowe', state: 'approved' })
  await ask(0, sport, { deadline: null })
  const cancelled = await office.call('postulates.create', { content: 'Anulowany', receivedOn: '2026-06-15', meeting: meeting.id, submitters: [{ kind: 'floor' }] })
  await office.call('positions.create', { postulate: cancelled.id, unit: sport.id })
  await office.call('postulates.remove', { id: cancelled.id })

  const made = await office.call('positions.exportWorkbooks', { for: { meeting: meeting.id }, folder })
  expect([made.files.map(({ unit, path, rows }) => [unit, basename(path), rows]), made.letters]).toEqual([[[sport.id, 'stanowiska-wydzial-ds-sportu-2026.xlsx', 1], [culture.id, 'stanowiska-wydzial-zeglugi-i-kultury-2026.xlsx', 2]], []])
  const cells = await cellsOf(made.files[1]!.path)
  expect(cells.slice(0, 4).map(([text]) => text)).toEqual(['Stanowiska wobec postulatów – Wydział Żeglugi i Kultury', 'Spotkanie żeglarskie, 15 czerwca 2026 r.', 'Termin odpowiedzi: 10 lipca 2026 r.', expect.stringMatching(/^1\. /)])
  expect((await cellsOf(made.files[0]!.path))[2]?.[0]).toBe('Termin odpowiedzi: w ciągu 14 dni od otrzymania pisma')
  expect(cells.slice(-3).map((row) => row.slice(0, 10))).toEqual([
    ['Numer', 'Zgłaszający', 'Sfera', 'Część Programu', 'Treść postulatu', 'Uzasadnienie zgłaszającego', 'Rozstrzygnięcie', 'Stanowisko i uzasadnienie', 'Autor', 'Termin'],
    ['1/2026', 'Fundacja „Jawna”\nosoba fizyczna\ngłos z sali', '', '', 'Pierwszy', 'Bo', '', '', '', '10.07.2026 r.'],
    ['2/2026', 'Fundacja „Jawna”\nosoba fizyczna\ngłos z sali', '', '', 'Drugi', 'Bo', 'uwzględniono', 'Projekt', 'A. Nowak', '10.07.2026 r.'],
  ])
  expect(made.files.flatMap(({ path }) => readOfficeText('xlsx', readFileSync(path))).filter((text) => text.includes('Tajemnicz'))).toEqual([])
})

test('only what is still owed, of chosen units, with a letter for each that owes something', async () => {
  const { office, folder, culture, sport, ask } = await officeWithTwoUnits()
  await ask(0, culture)
  await ask(1, culture, { decision: 'accepted', text: 'Projekt', state: 'draft' })
  await ask(2, sport)
  const order = { for: { year: 2026 }, folder, isOnlyMissing: true, hasLetters: true }
  const made = await office.call('positions.exportWorkbooks', order)
  expect([made.files.map(({ rows }) => rows), made.letters.map(({ unit, path }) => [unit, basename(path)])]).toEqual([[1, 1], [[sport.id, 'przypomnienie-wydzial-ds-sportu-2026.docx'], [culture.id, 'przypomnienie-wydzial-zeglugi-i-kultury-2026.docx']]])
  const one = await office.call('positions.exportWorkbooks', { ...order, units: [sport.id] })
  expect(one.files.map(({ unit }) => unit)).toEqual([sport.id])
  const beside = await office.call('positions.exportWorkbooks', { for: { unit: culture.id, year: 2026 }, folder, hasLetters: false })
  expect(beside.files.map(({ unit, rows }) => [unit, rows])).toEqual([[culture.id, 2]])
  expect(await office.call('positions.exportWorkbooks', { for: { year: 2020 }, folder })).toEqual({ files: [], letters: [] })
})

test('a file that lies in the folder is never replaced: it may be one that came back', async () => {
  const { office, folder, culture, ask } = await officeWithTwoUnits()
  await ask(0, culture)
  writeFileSync(join(folder, 'stanowiska-wydzial-zeglugi-i-kultury-2026.xlsx'), 'wróciło')
  await office.call('positions.exportWorkbooks', { for: { year: 2026 }, folder })
  await office.call('positions.exportWorkbooks', { for: { year: 2026 }, folder })
  expect(readdirSync(folder).toSorted()).toEqual(['stanowiska-wydzial-zeglugi-i-kultury-2026-2.xlsx', 'stanowiska-wydzial-zeglugi-i-kultury-2026-3.xlsx', 'stanowiska-wydzial-zeglugi-i-kultury-2026.xlsx'])
  expect(readFileSync(join(folder, 'stanowiska-wydzial-zeglugi-i-kultury-2026.xlsx'), 'utf8')).toBe('wróciło')
})

test('cancelling leaves whole files only', async () => {
  const { office, folder, culture, sport, ask } = await officeWithTwoUnits()
  await ask(0, culture)
  await ask(0, sport)
  const reply = await office.dispatch('positions.exportWorkbooks', { for: { year: 2026 }, folder }, { jobId: 'a', onProgress: ({ done }: { done: number }) => done === 1 && office.cancel('a') })
  expect([reply, readdirSync(folder).length]).toEqual([{ ok: false, error: { code: 'cancelled' } }, 1])
})

test('targets that nothing is asked for, and a folder that is not there', async () => {
  const { office, folder, culture, meeting, ask } = await officeWithTwoUnits()
  await ask(0, culture)
  const refused = (target: object, where = folder) => office.refused('positions.exportWorkbooks', { for: target, folder: where })
  expect([await refused({ postulate: culture.id }), await refused({ meeting: meeting.id, year: 2026 }), await refused({ meeting: culture.id }), await refused({ year: 2026 }, join(folder, 'nie ma'))]).toEqual([
    { code: 'invalid_input', reason: 'not_for_this', fields: { for: 'not_a_choice' } }, { code: 'invalid_input', reason: 'not_for_this', fields: { for: 'not_a_choice' } }, { code: 'not_found' }, { code: 'io_failed', reason: 'folder_missing' },
  ])
})
