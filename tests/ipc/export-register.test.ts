import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { exported, rowsOf } from './exported-register.ts'
import { allPostulates, csvFile, importList, outcomesOf, preview } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

const headed = (rows: string[][], header: string) => rows[0]!.indexOf(header)
const asCsv = (office: Office, name: string, rows: string[][]) => csvFile(office, name, rows)

test('of chosen entries only those that the filters let through go out, by their numbers', async () => {
  const office = await openOffice()
  for (const [content, receivedOn] of [['A', '2026-01-02'], ['B', '2026-01-03'], ['C', '2026-01-04'], ['D', '2025-01-05']] as const) await office.call('postulates.create', { content, receivedOn })
  const all = await allPostulates(office)
  const ids = ['D', 'C', 'A'].map((content) => all.find((one) => one.content === content)!.id)
  const made = await office.call('exports.register', { kind: 'postulates', isInternal: true, filters: { year: 2026 }, ids, format: 'csv', path: join(office.folder, 'wybrane.csv') })
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
  expect(await office.call('exports.register', { kind: 'postulates', isInternal: true, filters: { year: 2025 }, format: 'csv', path })).toEqual({ path, rows: 1 })
  const nowhere = join(office.folder, 'brak', 'rok.csv')
  expect([await office.refused('exports.register', { kind: 'postulates', isInternal: true, format: 'csv', path: nowhere }), existsSync(nowhere)]).toEqual([{ code: 'io_failed', reason: 'folder_missing' }, false])
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
