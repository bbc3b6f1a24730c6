import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Input, Output } from '#shared/contract/index.ts'
import { exportFormats } from '#shared/contract/exports.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import { allPostulates, csvFile, importList, outcomesOf, preview } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

type Format = (typeof exportFormats)[number]

const exported = async (office: Office, format: Format, name = 'rejestr') => (await office.call('exports.register', { kind: 'postulates', format, path: join(office.folder, `${name}.${format}`) })).path
const rowsOf = async (path: string) => (await readTableFile(path, readFileSync(path))).sheets[0]!.rows.map(({ cells }) => cells)
/** Marks name the entry, which has another id in every register. */
const withoutMarks = (rows: string[][]) => rows.map((cells) => cells.slice(0, -1))

/** The same dictionaries in each office: meetings, organisations and people that are hard to tell apart or to write down. */
async function withDictionaries(office: Office) {
  const { id: meeting } = await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie; „Łąka"', dates: [{ date: '2026-06-15', from: null, to: null }] })
  const { id: twin } = await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie; „Łąka"', dates: [{ date: '2026-06-15', from: null, to: null }] })
  const { id: consultation } = await office.call('consultations.create', { subjectFull: 'Program na rok 2027', subjectShort: 'RPW 2027', startsOn: '2026-09-01', endsOn: '2026-09-30' })
  const organisations = [
    await office.call('organisations.create', { name: 'Fundacja; Łąka', krs: '0000123456' }), await office.call('organisations.create', { name: 'Klub' }), await office.call('organisations.create', { name: 'Klub' }),
    await office.call('organisations.create', { name: '=1+1 "Stowarzyszenie"' }),
  ].map(({ id }) => ({ kind: 'organisation' as const, id }))
  const people = [await office.call('people.create', { fullName: 'Jan Kowalski' }), await office.call('people.create', { fullName: 'Jan Kowalski' })].map(({ id }) => ({ kind: 'person' as const, id }))
  const { id: sphere } = await office.call('spheres.create', { point: '99z', nominative: 'działalność; „inna"', genitive: 'działalności', order: 1 })
  return { meetings: [meeting, twin], consultation, submitters: [...organisations, ...people, { kind: 'floor' as const }], sphere }
}

const awkward = fc.constantFrom('', ' ', '=1+1', '+48', '-', '@x', "'=1", "''", 'a;b', '"', 'a"b', '\n', 'a\nb\n', '\r\n', '\t', 'łódź', '🙂', 'a\u00a0b', '007', '_x0041_', '……', 'nie dotyczy', 'Treść', '1/2026', '2026-06-15', 'tak', 'w'.repeat(40_000), 'wiersz\n'.repeat(200), '\u0001')
const text = fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 40 }).filter((value) => value.isWellFormed() && !value.includes('\0')), fc.array(awkward, { maxLength: 3 }).map((parts) => parts.join('')))
const filled = text.map((value) => (value.trim() === '' ? `x${value}` : value))
const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

/** Whatever an entry may hold; what it points to by its place in the dictionaries. */
const entry = fc.record({
  stage: fc.constantFrom('postulate' as const, 'remark' as const), meeting: fc.constantFrom(null, 0, 1), isOfConsultation: fc.boolean(), receivedOn: day, receivedTime: fc.constantFrom(null, '09:05', '23:59'), postedOn: fc.option(day),
  channel: fc.constantFrom('email' as const, 'epuap' as const, 'meeting' as const, 'phone' as const), submitters: fc.subarray([0, 1, 2, 3, 4, 5, 6]), isOfSphere: fc.boolean(), programmeSection: text.filter((value) => value.length <= 500), currentText: text, content: filled,
  rationale: text, isAnonymous: fc.boolean(), isUnsigned: fc.boolean(), note: text, realisation: fc.constantFrom('unset' as const, 'promised' as const, 'done' as const), realisationNote: text, isRemoved: fc.boolean(), isCarried: fc.boolean(),
})
type Entry = typeof entry extends fc.Arbitrary<infer E> ? E : never

async function fill(office: Office, entries: readonly Entry[]) {
  const { meetings, consultation, submitters, sphere } = await withDictionaries(office)
  let last: Output<'postulates.create'> | null = null
  for (const { meeting, isOfConsultation, submitters: chosen, isOfSphere, isRemoved, isCarried, ...plain } of entries) {
    const input: Input<'postulates.create'> = {
      ...plain, meeting: meeting === null ? null : meetings[meeting]!, consultation: isOfConsultation ? consultation : null, sphere: isOfSphere ? sphere : null, submitters: chosen.map((index) => submitters[index]!),
    }
    const created: Output<'postulates.create'> = await office.call('postulates.create', input)
    const { id, revision, year } = created
    if (isCarried && last && last.year < year) await office.call('postulates.update', { id, revision, carriedFrom: last.id })
    if (isRemoved) await office.call('postulates.remove', { id })
    last = created
  }
}

test.each(exportFormats)('any entries go out as %s and in again: here nothing changes, and an office without them gets the very same register', async (format) => {
  await fc.assert(fc.asyncProperty(fc.array(entry, { minLength: 3, maxLength: 8 }), async (entries) => {
    const [office, other] = [await openOffice(), await openOffice()]
    await fill(office, entries)
    await withDictionaries(other)
    const path = await exported(office, format)
    const here = await preview(office, [path])
    const there = await preview(other, [path])
    await other.call('imports.apply', { plan: there.plan })
    const again = await exported(other, format)
    const back = await preview(other, [path])
    expect([here.summary.unchanged, here.problems, there.summary.created, there.problems, withoutMarks(await rowsOf(again)), back.summary.unchanged]).toEqual([entries.length, [], entries.length, [], withoutMarks(await rowsOf(path)), entries.length])
  }), { numRuns: 5, endOnFailure: true })
}, 120_000)

const headed = (rows: string[][], header: string) => rows[0]!.indexOf(header)
const asCsv = (office: Office, name: string, rows: string[][]) => csvFile(office, name, rows)

test('of chosen entries only those that the filters let through go out, by their numbers', async () => {
  const office = await openOffice()
  for (const [content, receivedOn] of [['A', '2026-01-02'], ['B', '2026-01-03'], ['C', '2026-01-04'], ['D', '2025-01-05']] as const) await office.call('postulates.create', { content, receivedOn })
  const all = await allPostulates(office)
  const ids = ['D', 'C', 'A'].map((content) => all.find((one) => one.content === content)!.id)
  const made = await office.call('exports.register', { kind: 'postulates', filters: { year: 2026 }, ids, format: 'csv', path: join(office.folder, 'wybrane.csv') })
  const rows = await rowsOf(made.path)
  expect([made.rows, rows.slice(1).map((cells) => cells[headed(rows, 'Treść')])]).toEqual([2, ['A', 'C']])
})

test('what only the file changed is taken, what only the register changed stays, what both changed needs a choice', async () => {
  const office = await openOffice()
  for (const content of ['Pierwszy', 'Drugi', 'Trzeci', 'Czwarty']) await office.call('postulates.create', { content, receivedOn: '2026-06-15' })
  const rows = await rowsOf(await exported(office, 'csv'))
  const [, second, third] = await allPostulates(office)
  await office.call('postulates.update', { id: second!.id, revision: second!.revision, content: 'Drugi z rejestru' })
  await office.call('postulates.update', { id: third!.id, revision: third!.revision, content: 'Trzeci z rejestru' })
  const [content, received] = [headed(rows, 'Treść'), headed(rows, 'Data wpływu')]
  rows[1]![content] = 'Pierwszy z pliku'
  rows[3]![content] = 'Trzeci z pliku'
  rows[4]![received] = '15 czerwca 2026 r.'
  const shown = await preview(office, [asCsv(office, 'poprawiony.csv', rows)])
  expect([outcomesOf(shown).map(([, outcome]) => outcome), shown.rows[0]!.fields, shown.rows[2]!.fields]).toEqual([
    ['updated', 'unchanged', 'conflict', 'unchanged'], [{ field: 'content', label: 'Treść', stored: 'Pierwszy', incoming: 'Pierwszy z pliku' }], [{ field: 'content', label: 'Treść', stored: 'Trzeci z rejestru', incoming: 'Trzeci z pliku' }],
  ])
  await office.call('imports.apply', { plan: shown.plan, choices: { 3: 'take' } })
  expect((await allPostulates(office)).map((one) => one.content)).toEqual(['Pierwszy z pliku', 'Drugi z rejestru', 'Trzeci z pliku', 'Czwarty'])
})

test('a number that another entry has here is never written over: taken, the row gets the next number', async () => {
  const [office, other] = [await openOffice(), await openOffice()]
  await office.call('postulates.create', { content: 'Nasz', receivedOn: '2026-06-15' })
  await other.call('postulates.create', { content: 'Obcy', receivedOn: '2026-06-15' })
  const path = await exported(other, 'json')
  const shown = await preview(office, [path])
  await office.call('imports.apply', { plan: shown.plan, choices: { 1: 'take' } })
  expect([outcomesOf(shown), (await allPostulates(office)).map(({ number, content }) => [number, content]), outcomesOf(await preview(office, [path]))]).toEqual([
    [[2, 'conflict', 'Pod numerem 1/2026 jest w rejestrze inny wpis. Przyjęcie doda ten z pliku pod następnym wolnym numerem.']], [['1/2026', 'Nasz'], ['2/2026', 'Obcy']], [[2, 'unchanged', '']],
  ])
})

test('an imported register that was undone comes back under its own numbers', async () => {
  const [office, other] = [await openOffice(), await openOffice()]
  for (const content of ['A', 'B']) await other.call('postulates.create', { content, receivedOn: '2026-06-15' })
  const path = await exported(other, 'xlsx')
  const { operation } = await importList(office, [path])
  await office.call('journal.undo', { operation: operation! })
  await importList(office, [path])
  expect((await allPostulates(office)).map(({ number, content, isCancelled }) => [number, content, isCancelled])).toEqual([['1/2026', 'A', false], ['2/2026', 'B', false]])
})

test('an entry joined to another, a divided one and its parts come over with what ties them', async () => {
  const [office, other] = [await openOffice({ withSample: false }), await openOffice()]
  for (const one of [office, other]) for (const name of ['Klub A', 'Klub B']) await one.call('organisations.create', { name })
  const clubs = (await office.call('organisations.list', { sort: { by: 'name' } })).rows
  const create = (content: string, organisation: string) => office.call('postulates.create', { content, receivedOn: '2026-06-15', submitters: [{ kind: 'organisation', id: organisation }] })
  const [first, second, third] = [await create('A', clubs[0]!.id), await create('B', clubs[1]!.id), await create('C i D', clubs[1]!.id)]
  await office.call('postulates.merge', { into: first.id, postulates: [second.id] })
  await office.call('postulates.split', { id: third.id, revision: third.revision, parts: [{ content: 'C', rationale: '', sphere: null }, { content: 'D', rationale: '', sphere: null }] })
  const path = await exported(office, 'xlsx')
  await importList(other, [path])
  const there = await allPostulates(other)
  const numberOf = (id: string | null) => there.find((one) => one.id === id)?.number ?? null
  expect(there.map(({ number, content, submitters, splitFrom, mergedInto, isSplit }) => [number, content, submitters.length, numberOf(splitFrom), numberOf(mergedInto), isSplit])).toEqual([
    ['1/2026', 'A', 2, null, null, false], ['2/2026', 'B', 1, null, '1/2026', false], ['3/2026', 'C i D', 1, null, null, true], ['4/2026', 'C', 1, '3/2026', null, false], ['5/2026', 'D', 1, '3/2026', null, false],
  ])
  const source = there[1]!
  await other.call('postulates.unmerge', { id: source.id, revision: source.revision })
  expect((await other.call('postulates.get', { id: there[0]!.id })).submitters.length).toBe(1)
})

test('filters say what goes out, and a file that cannot be made leaves nothing behind', async () => {
  const office = await openOffice()
  for (const year of [2025, 2026]) await office.call('postulates.create', { content: `Rok ${year}`, receivedOn: `${year}-06-15` })
  const path = join(office.folder, 'rok.csv')
  expect(await office.call('exports.register', { kind: 'postulates', filters: { year: 2025 }, format: 'csv', path })).toEqual({ path, rows: 1 })
  const nowhere = join(office.folder, 'brak', 'rok.csv')
  expect([await office.refused('exports.register', { kind: 'postulates', format: 'csv', path: nowhere }), existsSync(nowhere)]).toEqual([{ code: 'io_failed', reason: 'folder_missing' }, false])
})

test('a spreadsheet finds texts in a CSV file, never formulas', async () => {
  const office = await openOffice()
  await office.call('postulates.create', { content: '=HYPERLINK("x")', rationale: '@SUM(1)', receivedOn: '2026-06-15' })
  const raw = readFileSync(await exported(office, 'csv'), 'utf8')
  expect([raw.startsWith('\ufeff'), raw.includes(`"'=HYPERLINK(""x"")"`), raw.includes(`;'@SUM(1);`), /(?:^|;|\n)"?[=+@]/u.test(raw)]).toEqual([true, true, true, false])
})

test('a copy of a row with other words, and a cancelling by the file, are refused by name', async () => {
  const office = await openOffice()
  await office.call('postulates.create', { content: 'A', receivedOn: '2026-06-15' })
  const rows = await rowsOf(await exported(office, 'csv'))
  const [content, cancelled] = [headed(rows, 'Treść'), headed(rows, 'Anulowany')]
  const copy = rows[1]!.with(content, 'A inaczej')
  const struck = rows[1]!.with(cancelled, 'tak')
  const same = await preview(office, [asCsv(office, 'taka-sama.csv', [...rows, rows[1]!])])
  expect(outcomesOf(same)).toEqual([[2, 'unchanged', ''], [3, 'unchanged', 'Taki sam wiersz jest już w tym albo w innym z wczytywanych plików.']])
  const shown = await Promise.all([preview(office, [asCsv(office, 'kopia.csv', [...rows, copy])]), preview(office, [asCsv(office, 'skreslony.csv', [rows[0]!, struck])])])
  expect(shown.map(({ problems }) => problems)).toEqual([
    [{ file: 'kopia.csv', row: 3, column: 'Numer', sentence: 'Numer 1/2026 jest w plikach drugi raz, z inną treścią. Zostaw jeden z tych wierszy.' }],
    [{ file: 'skreslony.csv', row: 2, column: 'Anulowany', sentence: 'Anulowanie i przywracanie wpisu robi się w rejestrze, nie przez plik. Zostaw tę kolumnę bez zmian.' }],
  ])
})

test('columns that were moved, left out or added do not matter', async () => {
  const office = await openOffice()
  await office.call('postulates.create', { content: 'A', rationale: 'bo', receivedOn: '2026-06-15' })
  const rows = await rowsOf(await exported(office, 'csv'))
  const kept = ['Znacznik wiersza', 'Treść', 'Numer'].map((header) => headed(rows, header))
  const path = join(office.folder, 'skrot.json')
  writeFileSync(path, JSON.stringify(rows.slice(1).map((cells) => ({ 'Moje uwagi': 'tak', 'Znacznik wiersza': cells[kept[0]!], Treść: 'A z pliku', Numer: cells[kept[2]!] }))))
  const shown = await preview(office, [path])
  expect([shown.layouts[0]!.headers[0], shown.rows.map(({ outcome, fields }) => [outcome, fields.map(({ field }) => field)])]).toEqual([{ header: 'Moje uwagi', field: null }, [['updated', ['content']]]])
})

test('submitters that the file changes are changed; those of joined entries stay, and an unknown organisation is added once', async () => {
  const office = await openOffice()
  const ids = []
  for (const name of ['Klub A', 'Klub B']) ids.push((await office.call('organisations.create', { name })).id)
  const create = (content: string, organisation: string) => office.call('postulates.create', { content, receivedOn: '2026-06-15', submitters: [{ kind: 'organisation', id: organisation }] })
  const [first, second] = [await create('A', ids[0]!), await create('B', ids[1]!)]
  await office.call('postulates.merge', { into: first.id, postulates: [second.id] })
  const rows = await rowsOf(await exported(office, 'csv'))
  const [organisations, floor] = [headed(rows, 'Organizacje'), headed(rows, 'Głos z sali')]
  rows[1]![organisations] = 'Klub Nowy\nklub a'
  rows[2]![organisations] = 'Klub  nowy'
  rows[2]![floor] = 'tak'
  const path = asCsv(office, 'zgloszenia.csv', rows)
  await importList(office, [path])
  const added = (await office.call('organisations.list', { search: 'nowy' })).rows
  const organisation = (id: string) => ({ kind: 'organisation', id })
  expect([added.length, (await allPostulates(office)).map(({ submitters }) => submitters), (await preview(office, [path])).summary.unchanged]).toEqual([
    1, [[organisation(added[0]!.id), organisation(ids[0]!), { kind: 'floor' }], [organisation(added[0]!.id), { kind: 'floor' }]], 2,
  ])
})
