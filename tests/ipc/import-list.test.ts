import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { selectRows } from '#electron/store/select-rows.ts'
import { allPostulates, csvFile, importList, outcomesOf, preview } from './import-list.ts'
import { openOffice } from './office.ts'

const header = ['L.p.', 'Nazwa organizacji', 'Treść uwagi/\npostulatu', 'Uzasadnienie']

test('a list with foreign headings becomes entries of the meeting that was chosen; organisations are found or added', async () => {
  const office = await openOffice()
  const meeting = await office.call('meetings.create', { kind: 'sector', title: 'Spotkanie branżowe', dates: [{ date: '2026-06-15', from: null, to: null }] })
  const known = await office.call('organisations.create', { name: 'Fundacja „Łąka”', krs: '0000123456' })
  const path = csvFile(office, 'lista.csv', [
    ['Zestawienie postulatów ze spotkania'],
    header,
    ['1', 'fundacja laka', 'Więcej ławek', 'Bo stoimy'],
    ['2', 'Klub Nowy (KRS 654321); Inna nazwa (KRS: 0000 123 456)', 'Remont', ''],
    ['3', 'głos z sali', '1) Cisza\n2) Zieleń', ''],
    ['4', '……', '…………', ''],
    ['5', 'mieszkanka', 'Toaleta', '…'],
  ])
  const shown = await preview(office, [path], { into: { meeting: meeting.id, stage: 'postulate' } })
  expect([shown.summary, shown.problems, outcomesOf(shown)]).toEqual([
    { created: 4, updated: 0, unchanged: 0, conflicts: 0, altered: 0, unknown: 0, missing: 0, refused: 0 }, [{ file: 'lista.csv', sentence: 'Pominięto wiersze, w których jest tylko wzór formularza, kropki albo „nie dotyczy”: 6.' }],
    [[3, 'created', ''], [4, 'created', 'Nowa organizacja: Klub Nowy (KRS 0000654321). Numer KRS 0000123456 ma w rejestrze Fundacja „Łąka” (KRS 0000123456).'], [5, 'created', ''], [7, 'created', '']],
  ])
  await office.call('imports.apply', { plan: shown.plan })
  const added = (await office.call('organisations.list', { search: 'Klub' })).rows[0]!
  expect((await allPostulates(office)).map(({ number, receivedOn, channel, submitters, content, rationale, isAnonymous }) => ({ number, receivedOn, channel, submitters, content, rationale, isAnonymous }))).toEqual([
    { number: '1/2026', receivedOn: '2026-06-15', channel: 'meeting', submitters: [{ kind: 'organisation', id: known.id }], content: 'Więcej ławek', rationale: 'Bo stoimy', isAnonymous: false },
    { number: '2/2026', receivedOn: '2026-06-15', channel: 'meeting', submitters: [{ kind: 'organisation', id: added.id }, { kind: 'organisation', id: known.id }], content: 'Remont', rationale: '', isAnonymous: false },
    { number: '3/2026', receivedOn: '2026-06-15', channel: 'meeting', submitters: [{ kind: 'floor' }], content: '1) Cisza\n2) Zieleń', rationale: '', isAnonymous: false },
    { number: '4/2026', receivedOn: '2026-06-15', channel: 'meeting', submitters: [{ kind: 'floor' }], content: 'Toaleta', rationale: '', isAnonymous: true },
  ])
})

test('the same file twice changes nothing, also when an entry was edited since; equal rows of one file are as many entries', async () => {
  const office = await openOffice()
  const path = csvFile(office, 'lista.csv', [header, ['1', '', 'Ławki', ''], ['2', '', 'Ławki', ''], ['3', '', 'Zieleń', '']])
  await importList(office, [path])
  const [first] = await allPostulates(office)
  await office.call('postulates.update', { id: first!.id, revision: first!.revision, content: 'Ławki z oparciem' })
  const again = await preview(office, [path])
  const applied = await office.call('imports.apply', { plan: again.plan })
  expect([outcomesOf(again), applied.operation, (await allPostulates(office)).map(({ content }) => content)]).toEqual([
    [[2, 'unchanged', ''], [3, 'unchanged', ''], [4, 'unchanged', '']], null, ['Ławki z oparciem', 'Ławki', 'Zieleń'],
  ])
})

test('the import is one operation with the name of its file; undone, its entries stay as cancelled, edited ones are kept, and the file can be taken in again', async () => {
  const office = await openOffice()
  const path = csvFile(office, 'lista.csv', [header, ['1', 'Klub A', 'Ławki', ''], ['2', 'Klub A', 'Zieleń', '']])
  const { operation } = await importList(office, [path])
  const [first] = await allPostulates(office)
  await office.call('postulates.update', { id: first!.id, revision: first!.revision, content: 'Ławki z oparciem' })
  const entry = (await office.call('journal.list', {})).rows.find(({ id }) => id === operation)
  const undone = await office.call('journal.undo', { operation: operation! })
  expect([entry?.summary, (await allPostulates(office)).map(({ number, isCancelled }) => [number, isCancelled]), undone.kept.map(({ title }) => title)]).toEqual([
    'Wczytano listę: 2 postulaty z pliku lista.csv', [['1/2026', false], ['2/2026', true]], expect.arrayContaining(['1/2026']),
  ])
  const again = await preview(office, [path])
  expect(outcomesOf(again).map(([, outcome]) => outcome)).toEqual(['unchanged', 'created'])
})

test('what cannot be taken is named by file, row and column, and stops the import until the row is left out', async () => {
  const office = await openOffice()
  const path = csvFile(office, 'lista.csv', [['Treść', 'Data wpływu', 'Osoby', 'Sposób zgłoszenia', 'Uzasadnienie'], ['A', '31.02.2026', '', '', ''], ['B', '15 czerwca 2026 r.', 'Jan Nieznany', 'gołębiem', ''], ['C', '15.06.2026 r.', 'osoba fizyczna', 'e-mail', ''], ['', '', '', '', 'samo uzasadnienie']])
  const shown = await preview(office, [path])
  const file = 'lista.csv'
  expect([shown.summary.created, shown.summary.refused, shown.problems]).toEqual([1, 3, [
    { file, row: 2, column: 'Data wpływu', sentence: 'Nie ma takiego dnia. Wpisz datę w postaci 15.06.2026.' },
    { file, row: 3, column: 'Sposób zgłoszenia', sentence: expect.stringContaining('Nie ma takiej możliwości. Wpisz jedną z: poczta elektroniczna') },
    { file, row: 3, column: 'Osoby', sentence: 'W rejestrze nie ma takiej osoby („Jan Nieznany”). Dodaj ją najpierw albo wpisz „osoba fizyczna”.' },
    { file, row: 5, column: 'Treść', sentence: 'To pole trzeba wypełnić.' },
  ]])
  expect(await office.refused('imports.apply', { plan: shown.plan })).toEqual({ code: 'rule_broken', reason: 'choices_missing' })
  await office.call('imports.apply', { plan: shown.plan, choices: { 1: 'keep', 2: 'keep', 4: 'keep' } })
  expect((await allPostulates(office)).map(({ content, receivedOn, channel, isAnonymous }) => ({ content, receivedOn, channel, isAnonymous }))).toEqual([{ content: 'C', receivedOn: '2026-06-15', channel: 'email', isAnonymous: true }])
})

test('a heading that nobody knows is shown; what a person says it means is kept for that layout, and the office has words of its own', async () => {
  const office = await openOffice()
  const path = csvFile(office, 'obca.csv', [['Kto', 'Czego chce'], ['Klub A', 'Ławki']])
  const shown = await preview(office, [path])
  const [layout] = shown.layouts
  expect([shown.rows, shown.problems.map(({ sentence }) => sentence), layout?.headers]).toEqual([[], [expect.stringContaining('nie znaleziono tabeli')], [{ header: 'Kto', field: null }, { header: 'Czego chce', field: null }]])
  const read = await preview(office, [path], { mapping: { [layout!.signature]: { Kto: 'organisations', 'Czego chce': 'content' } } })
  const later = await preview(office, [path])
  expect([outcomesOf(read), outcomesOf(later), later.layouts]).toEqual([[[2, 'created', 'Nowa organizacja: Klub A.']], [[2, 'created', 'Nowa organizacja: Klub A.']], read.layouts])

  const { id, revision } = await office.call('settings.get', {})
  await office.call('settings.update', { id, revision, headerWords: [{ field: 'content', word: 'Prośba' }] })
  expect(outcomesOf(await preview(office, [csvFile(office, 'prosby.csv', [['Prośba'], ['Zieleń']])]))).toEqual([[2, 'created', '']])
})

test('one bad file is one problem beside the good ones', async () => {
  const office = await openOffice()
  const good = csvFile(office, 'dobra.csv', [header, ['1', '', 'Ławki', '']])
  const shown = await preview(office, [csvFile(office, 'zla.xlsx', [['to nie skoroszyt']]), good])
  expect([shown.summary.created, shown.problems.map(({ file }) => file)]).toEqual([1, ['zla.xlsx']])
})

test('the plan is stored whole or not at all when the register has moved on', async () => {
  const office = await openOffice()
  const path = csvFile(office, 'lista.csv', [header, ['1', '', 'Ławki', ''], ['2', '', 'Zieleń', '']])
  const shown = await preview(office, [path])
  await importList(office, [csvFile(office, 'czesc.csv', [header, ['1', '', 'Zieleń', '']])])
  expect([await office.refused('imports.apply', { plan: shown.plan }), (await allPostulates(office)).length]).toEqual([{ code: 'conflict', reason: 'edited_meanwhile' }, 1])
})

test('a long list can be given up while it is looked at; nothing is kept of it', async () => {
  const office = await openOffice()
  const path = csvFile(office, 'dluga.csv', [header, ...Array.from({ length: 2000 }, (_, index) => [String(index), '', `Postulat ${index}`, ''])])
  const shares: number[] = []
  const reply = await office.dispatch('imports.preview', { kind: 'postulates', paths: [path] }, {
    jobId: 'podglad',
    onProgress: ({ done, total }: { done: number; total: number }) => {
      shares.push(done / total)
      if (done > 0) office.cancel('podglad')
    },
  })
  const plans = await selectRows(office.store.read, sql`select * from importPlan`)
  expect([reply, plans, shares.length, shares.at(-1)! < 1]).toEqual([{ ok: false, error: { code: 'cancelled' } }, [], 2, true])
})
