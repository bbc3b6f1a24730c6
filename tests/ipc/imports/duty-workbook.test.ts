import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveInLibreOffice } from '#tests/exchange/other-programs.ts'
import { changed, dutiesOf, fillRoster, inShort, outcomes, previewDuties, threeDuties, workbookOf } from './roster-workbook.ts'

const none = { created: 0, updated: 0, unchanged: 0, conflicts: 0, altered: 0, unknown: 0, missing: 0, refused: 0 }

test('a workbook that nobody touched changes nothing, as it is and after LibreOffice saved it', async () => {
  const filled = await fillRoster()
  const path = await workbookOf(filled)
  for (const file of [path, saveInLibreOffice(path, join(filled.office.folder, 'libre'))]) {
    const { summary, problems } = await previewDuties(filled.office, [file])
    expect([summary, problems]).toEqual([{ ...none, unchanged: 3 }, []])
  }
}, 60_000)

test('rows moved, changed, added and taken out come back at once, are undone at once, and can come back again', async () => {
  const filled = await fillRoster()
  const { office } = filled
  const before = await dutiesOf(filled)
  const path = changed(filled, await workbookOf(filled), `
put(2, 'Data', datetime.date(2026, 9, 28))
put(2, 'Od', datetime.time(9, 30))
put(3, 'Uwagi', 'Inna uwaga')
add(datetime.datetime(2026, 9, 29), None, '9.00', '13', 'e-mail', None, None, None, None, 'dyzur@krakow.pl')
sheet.delete_rows(4)
move([4, 3, 2])
`)
  const preview = await previewDuties(office, [path])
  expect([outcomes(preview), preview.problems, preview.summary]).toEqual([['2 created', '3 updated', '4 updated', '– missing'], [], { ...none, created: 1, updated: 2, missing: 1 }])
  expect(preview.rows.map(({ title, fields }) => [title, ...fields.map(({ label, stored, incoming }) => `${label}: ${stored} → ${incoming}`)])).toEqual([
    ['29.09.2026 (wtorek), 9.00–13.00, dyzur@krakow.pl', 'Data:  → 29.09.2026 (wtorek)', 'Od:  → 09:00', 'Do:  → 13:00', 'Tryb:  → e-mail', 'E-mail:  → dyzur@krakow.pl'],
    ['22.09.2026 (wtorek), 10.00–14.00, tel. 12 616 78 04', 'Uwagi: Pierwsza linia\nDruga → Inna uwaga'],
    ['21.09.2026 (poniedziałek), 10.00–14.00, tel. 12 616 57 69', 'Data: 21.09.2026 (poniedziałek) → 28.09.2026 (poniedziałek)', 'Od: 10:00 → 09:30'],
    ['23.09.2026 (środa), 15.00–18.00, pok. 12'],
  ])

  const applied = await office.call('imports.apply', { plan: preview.plan, others: { missing: 'take' } })
  expect(applied).toEqual({ operation: expect.any(Number), summary: { ...none, created: 1, updated: 2, removed: 1 }, added: [] })
  const after = ['09-22 10:00–14:00 12 616 78 04', '09-28 09:30–14:00 12 616 57 69', '09-29 09:00–13:00']
  expect(inShort(await dutiesOf(filled))).toEqual(after)
  const [operation] = (await office.call('journal.list', { limit: 1 })).rows
  expect(operation).toMatchObject({ id: applied.operation, summary: 'Wczytano dyżury: 4 dyżury z pliku wrócił.xlsx', name: 'imports.apply' })
  expect((await previewDuties(office, [path])).summary).toEqual({ ...none, unchanged: 3 })

  await office.call('journal.undo', { operation: applied.operation! })
  expect(await dutiesOf(filled)).toEqual(before)
  const again = await previewDuties(office, [path])
  expect(again.summary).toEqual(preview.summary)
  await office.call('imports.apply', { plan: again.plan, others: { missing: 'take' } })
  expect(inShort(await dutiesOf(filled))).toEqual(after)
}, 60_000)

test('a duty whose row is gone stays unless a person chooses to take it away; one at which somebody called stays in any case', async () => {
  const filled = await fillRoster()
  const { office, roster, created } = filled
  const path = changed(filled, await workbookOf(filled), "sheet.delete_rows(2)\nsheet.delete_rows(2)\nput(2, 'Uwagi', 'Została')")
  const first = await previewDuties(office, [path])
  expect([outcomes(first), first.rows[1]!.note]).toEqual([['2 updated', '– missing', '– missing'], 'Tego dyżuru nie ma w pliku. Zostaje w harmonogramie, chyba że wybierzesz jego usunięcie.'])
  expect((await office.call('imports.apply', { plan: first.plan })).summary).toEqual({ ...none, updated: 1, missing: 2 })
  expect(await dutiesOf(filled)).toHaveLength(3)

  await office.call('calls.create', { duty: created[0]!, roster, date: '2026-09-21', time: '10:15', callerKind: 'anonymous', topic: 'Pytanie', answer: '' })
  const second = await previewDuties(office, [path])
  expect(second.rows.map(({ outcome, title, note }) => [outcome, title.slice(0, 10), note])).toEqual([
    ['unchanged', '23.09.2026', ''], ['unchanged', '21.09.2026', 'Tego dyżuru nie ma w pliku, ale zapisano przy nim rozmowy, więc zostaje w harmonogramie.'], ['missing', '22.09.2026', expect.stringContaining('Zostaje w harmonogramie')],
  ])
  await office.call('imports.apply', { plan: second.plan, choices: { 3: 'take' } })
  expect(inShort(await dutiesOf(filled))).toEqual(['09-21 10:00–14:00 12 616 57 69', '09-23 15:00–18:00'])
})

test('a duty that changed here and in the file is in doubt, and only what the file changed is taken; one that changed only here stays', async () => {
  const filled = await fillRoster()
  const { office, created } = filled
  const path = changed(filled, await workbookOf(filled), "put(2, 'Telefon', '12 616 11 11')")
  for (const id of [created[0]!, created[1]!]) await office.call('duties.update', { id, revision: 1, room: 'sala 5' })
  const { plan, rows } = await previewDuties(office, [path])
  expect(rows.map(({ outcome, fields, note }) => [outcome, fields.map(({ label, stored, incoming }) => [label, stored, incoming]), note])).toEqual([
    ['conflict', [['Telefon', '12 616 57 69', '12 616 11 11']], 'Po utworzeniu skoroszytu zmieniono ten dyżur i w pliku, i w harmonogramie. Przyjęcie zapisze pokazane wartości z pliku; czego w pliku nie zmieniono, zostanie jak w harmonogramie.'],
    ['unchanged', [], 'Dyżur zmieniono w harmonogramie po utworzeniu skoroszytu, a w pliku nic się nie zmieniło: zostaje bez zmian.'],
    ['unchanged', [], ''],
  ])
  expect(await office.refused('imports.apply', { plan })).toEqual({ code: 'rule_broken', reason: 'choices_missing' })
  await office.call('imports.apply', { plan, choices: { 1: 'take' } })
  expect((await dutiesOf(filled)).map(({ phone, room }) => `${phone} ${room}`)).toEqual(['12 616 11 11 sala 5', '12 616 78 04 sala 5', ' pok. 12'])
})

test('a roster that moved on since the preview refuses the whole plan, which stays', async () => {
  const filled = await fillRoster()
  const { office, roster, created } = filled
  const path = changed(filled, await workbookOf(filled), "put(2, 'Uwagi', 'Nowa')\nadd(datetime.date(2026, 9, 30), None, '10:00', '12:00')")
  for (const meanwhile of [
    () => office.call('rosters.addDuties', { roster, duties: [{ date: '2026-09-30', from: '10:00', to: '12:00' }] }),
    () => office.call('duties.update', { id: created[2]!, revision: 1, note: 'x' }),
    () => office.call('duties.remove', { id: created[1]! }),
  ]) {
    const { plan } = await previewDuties(office, [path])
    await meanwhile()
    const stored = await dutiesOf(filled)
    expect(await office.refused('imports.apply', { plan })).toEqual({ code: 'conflict', reason: 'edited_meanwhile' })
    expect(await dutiesOf(filled)).toEqual(stored)
  }
}, 60_000)

test('a copied row is a new duty, and the row that was changed least stays the duty itself', async () => {
  const filled = await fillRoster(threeDuties.slice(0, 1))
  const { office } = filled
  const sent = await workbookOf(filled)
  const path = changed(filled, sent, "sheet.cell(3, col('Znacznik wiersza')).value = get(2, 'Znacznik wiersza')\nfor name in ('Od', 'Do', 'Tryb', 'Telefon'): put(3, name, get(2, name))\nput(3, 'Data', datetime.date(2026, 9, 24))\nmove([3, 2])")
  const { plan, rows } = await previewDuties(office, [path])
  expect(rows.map(({ line, outcome }) => `${line} ${outcome}`)).toEqual(['2 created', '3 unchanged'])
  await office.call('imports.apply', { plan })
  expect(inShort(await dutiesOf(filled))).toEqual(['09-21 10:00–14:00 12 616 57 69', '09-24 10:00–14:00 12 616 57 69'])
  expect((await previewDuties(office, [path])).summary).toEqual({ ...none, unchanged: 2 })

  const both = changed(filled, sent, "for name in ('Data', 'Od', 'Do', 'Tryb', 'Telefon', 'Znacznik wiersza'): put(3, name, get(2, name))\nput(2, 'Uwagi', 'a')\nput(3, 'Uwagi', 'b')\nput(3, 'Data', datetime.date(2026, 9, 25))")
  const doubtful = await previewDuties(office, [both])
  expect(doubtful.rows.map(({ outcome, note }) => [outcome, note])).toEqual([['updated', ''], ['conflict', 'Ten sam znacznik mają w arkuszu wiersze: 2, 3. Przyjęcie doda ten wiersz jako nowy dyżur.']])
})

test('one workbook that two units filled in: what nobody wrote into does not count, different answers are in doubt and only one may be taken', async () => {
  const filled = await fillRoster()
  const { office } = filled
  const sent = await workbookOf(filled)
  const first = changed(filled, sent, "put(2, 'Uwagi', 'Pierwsza komórka')\nput(4, 'Uwagi', 'A')", 'pierwsza.xlsx')
  const second = changed(filled, sent, "put(3, 'Uwagi', 'Druga komórka')\nput(4, 'Uwagi', 'B')\nsheet.delete_rows(2)", 'druga.xlsx')
  const preview = await previewDuties(office, [first, second])
  expect(preview.rows.map(({ file, line, outcome }) => `${file} ${line} ${outcome}`)).toEqual(['pierwsza.xlsx 2 updated', 'pierwsza.xlsx 4 conflict', 'druga.xlsx 2 updated', 'druga.xlsx 3 conflict'])
  expect(preview.rows[1]!.note).toBe('Ten sam dyżur jest w plikach w różnych wersjach; także: druga.xlsx, arkusz „Dyżury”, wiersz 3.')
  expect(await office.refused('imports.apply', { plan: preview.plan, choices: { 2: 'take', 4: 'take' } })).toEqual({ code: 'rule_broken', reason: 'taken_twice' })
  await office.call('imports.apply', { plan: preview.plan, choices: { 2: 'keep', 4: 'take' } })
  expect((await dutiesOf(filled)).map(({ note }) => note)).toEqual(['Pierwsza komórka', 'Druga komórka', 'B'])
}, 60_000)

test('a workbook of another roster and rows whose duty is gone are in doubt, and would be added as new', async () => {
  const filled = await fillRoster()
  const { office, created } = filled
  const other = await fillRoster([], office)
  const path = await workbookOf(filled)
  const elsewhere = await previewDuties(office, [path], { into: { roster: other.roster } })
  expect([outcomes(elsewhere), elsewhere.rows[0]!.note, elsewhere.problems]).toEqual([
    ['2 conflict', '3 conflict', '4 conflict'], 'Ten wiersz jest ze skoroszytu innego harmonogramu. Przyjęcie doda go tu jako nowy dyżur.',
    [{ file: 'skoroszyt.xlsx', sentence: 'Ten skoroszyt utworzono dla innego harmonogramu: „Dyżury ekspertów”, a dyżury mają wejść do: „Dyżury ekspertów”. Sprawdź, czy to właściwy plik.' }],
  ])
  await office.call('imports.apply', { plan: elsewhere.plan, others: { conflict: 'take' } })
  expect(await dutiesOf(other)).toEqual(await dutiesOf(filled))

  await office.call('duties.remove', { id: created[1]! })
  const gone = await previewDuties(office, [path])
  expect([outcomes(gone), gone.rows[1]!.note]).toEqual([['2 unchanged', '3 conflict', '4 unchanged'], 'Tego dyżuru nie ma już w harmonogramie: usunięto go po utworzeniu skoroszytu. Przyjęcie doda go na nowo.'])
  await office.call('imports.apply', { plan: gone.plan, choices: { 2: 'take' } })
  expect((await previewDuties(office, [path])).summary).toEqual({ ...none, unchanged: 3 })
})

test('rows without a mark are known by what they say; a damaged mark is in doubt; an emptied row counts as taken out', async () => {
  const filled = await fillRoster()
  const { office } = filled
  const sent = await workbookOf(filled)
  const bare = changed(filled, sent, "sheet.delete_cols(col('Znacznik wiersza'))", 'bez-znacznika.xlsx')
  expect((await previewDuties(office, [bare])).summary).toEqual({ ...none, unchanged: 3 })
  const other = await previewDuties(office, [changed(filled, bare, "put(2, 'Uwagi', 'Dopisane')", 'dopisane.xlsx')])
  expect(other.rows[0]).toMatchObject({ outcome: 'conflict', fields: [{ label: 'Uwagi', stored: '', incoming: 'Dopisane' }], note: expect.stringContaining('W harmonogramie jest w tym czasie dyżur, który się tym różni.') })
  const damaged = await previewDuties(office, [changed(filled, sent, "put(2, 'Znacznik wiersza', get(2, 'Znacznik wiersza')[:-3])\nput(2, 'Data', datetime.date(2026, 9, 30))\nfor cell in sheet[3][:-1]: cell.value = None", 'uszkodzony.xlsx')])
  expect(damaged.rows.map(({ outcome, note }) => [outcome, note.slice(0, 30)])).toEqual([['conflict', 'Znacznik wiersza jest uszkodzo'], ['unchanged', ''], ['missing', 'Tego dyżuru nie ma w pliku. Zo'], ['missing', 'Tego dyżuru nie ma w pliku. Zo']])
}, 60_000)
