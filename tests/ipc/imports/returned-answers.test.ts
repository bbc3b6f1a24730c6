import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { changeInOpenpyxl } from '#tests/exchange/other-programs.ts'
import { answersOf, askUnit, outcomesOf, preview, type Asked } from './asked-unit.ts'

/** What each row that comes back would do, by what happened to it on either side. */

let asked: Asked
beforeEach(async () => {
  asked = await askUnit([{ content: 'Pierwsza treść' }, { content: 'Druga treść', rationale: 'Bo tak' }])
})

const first = 0
const position = (index: number = first) => asked.office.call('positions.get', { id: asked.positions[index]!.id })
async function answer(patch: Partial<Input<'positions.update'>>, index: number = first) {
  const { id, revision } = await position(index)
  await asked.office.call('positions.update', { id, revision, ...patch })
}
async function reword(patch: Partial<Input<'postulates.update'>>) {
  const { id, revision } = await asked.office.call('postulates.get', { id: asked.positions[first]!.postulate })
  await asked.office.call('postulates.update', { id, revision, ...patch })
}
const returned = (script: string, name = 'odpowiedź.xlsx') => changeInOpenpyxl(asked.path, `first, second = rows()[0], rows()[1]\n${script}`, join(asked.office.folder, name))
const rowOf = async (path: string) => (await preview(asked.office, path)).rows[first]!

test('an answer that changed here and there is in doubt, unless both came to the same', async () => {
  const path = returned("fill(first, 'tak', 'Z pliku', 'A')")
  await answer({ decision: 'rejected', text: 'Z rejestru', state: 'draft' })
  expect(await rowOf(path)).toMatchObject({ outcome: 'conflict', note: 'To stanowisko zmieniono po wysłaniu także w rejestrze.', fields: [{ stored: 'nie uwzględniono', incoming: 'uwzględniono' }, { stored: 'Z rejestru', incoming: 'Z pliku' }, { stored: '', incoming: 'A' }] })
  await answer({ decision: 'accepted', text: 'Z pliku', author: 'A' })
  expect(await rowOf(path)).toMatchObject({ outcome: 'unchanged', fields: [] })
})

test('what changed only in the register stays there', async () => {
  await answer({ decision: 'rejected', text: 'Z rejestru', state: 'draft' })
  expect(await rowOf(asked.path)).toMatchObject({ outcome: 'unchanged', fields: [], note: 'W pliku nic nie wpisano, a w rejestrze zmieniono to stanowisko po wysłaniu; zostaje treść z rejestru.' })
})

test('an approved position is in doubt and cannot be taken over', async () => {
  const path = returned("fill(first, 'tak', 'Z pliku', 'A')")
  await answer({ decision: 'accepted', text: 'Zatwierdzone', state: 'approved' })
  const { plan, rows } = await preview(asked.office, path)
  expect([outcomesOf(rows), await asked.office.refused('imports.apply', { plan, choices: { 1: 'take' } })]).toEqual([['1/2026 conflict', '2/2026 unchanged'], { code: 'rule_broken', reason: 'position_locked' }])
  expect(await asked.office.call('imports.apply', { plan, choices: { 1: 'keep' } })).toMatchObject({ operation: null, summary: { conflicts: 1, unchanged: 1 } })
})

test('a postulate that was reworded in the register after it was sent is said to be', async () => {
  const path = returned("fill(first, 'tak', 'Z pliku', 'A')")
  await reword({ content: 'Nowa treść' })
  expect(await rowOf(path)).toMatchObject({ outcome: 'altered', note: 'Treść, na którą komórka odpowiada, zmieniono w rejestrze po wysłaniu pliku.' })
})

test('a row whose postulate was divided, joined or cancelled meanwhile cannot be taken', async () => {
  const path = returned("fill(first, 'tak', 'Z pliku', 'A')")
  await asked.office.call('postulates.split', { id: asked.positions[first]!.postulate, revision: 1, parts: [{ content: 'a', rationale: '', sphere: null }, { content: 'b', rationale: '', sphere: null }] })
  const { plan, rows } = await preview(asked.office, path)
  expect([rows[0], await asked.office.refused('imports.apply', { plan, choices: { 1: 'take' } })]).toMatchObject([{ outcome: 'refused' }, { reason: 'choices_missing' }])
})

test('only the columns that are there say something; without the text the mark still knows whether it is the one of today', async () => {
  const path = returned("fill(first, 'tak', 'Z pliku', 'A')\nfor name in ('Treść postulatu', 'Uzasadnienie zgłaszającego', 'Autor', 'Sfera'): sheet.delete_cols(column(name))")
  await answer({ author: 'Kto inny' })
  expect(await rowOf(path)).toMatchObject({ outcome: 'conflict', fields: [{ field: 'decision' }, { field: 'text' }] })
  await answer({ author: '' })
  expect((await rowOf(path)).outcome).toBe('updated')
  await reword({ content: 'Nowa treść' })
  expect(await rowOf(path)).toMatchObject({ outcome: 'altered', note: 'Treść w rejestrze zmieniono po wysłaniu pliku; w pliku tej części treści nie ma.' })
})

test('a decision that is none and an author that is too long are refused, with what was written', async () => {
  const path = returned("fill(first, 'być może', 'x', 'A')\nfill(second, 'tak', 'x', 'A' * 300)")
  const { plan, rows } = await preview(asked.office, path)
  expect([outcomesOf(rows), rows.map(({ note }) => note), rows[0]!.fields[0]]).toEqual([
    ['1/2026 refused', '2/2026 refused'], ['„być może” nie jest rozstrzygnięciem z listy.', 'Autor: Tekst jest za długi. Skróć go albo podziel.'],
    { field: 'decision', label: 'Rozstrzygnięcie', stored: '', incoming: 'być może' },
  ])
  expect(await asked.office.call('imports.apply', { plan, choices: { 1: 'keep', 2: 'keep' } })).toMatchObject({ operation: null, summary: { refused: 2 } })
})

test('rows that were added, lost their mark, or answer what is gone are unknown; a foot of the table and empty rows are nothing', async () => {
  const path = returned("sheet.cell(second, column('Znacznik wiersza')).value = 'S1' + '0' * 47\nfill(second, 'tak', 'x', 'A')\nlast = sheet.max_row + 1\nfill(last, 'tak', 'Dopisany', 'A')\nsheet.cell(last + 2, 1).value = 'Razem: 2'")
  await asked.office.call('positions.remove', { id: asked.positions[first]!.id })
  const { plan, rows } = await preview(asked.office, path)
  expect(rows.map(({ outcome, title, line, note, postulate }) => ({ outcome, title, line, note, postulate }))).toEqual([
    { outcome: 'unknown', title: '1/2026 – Pierwsza treść', line: 10, note: 'Tego stanowiska nie ma już w rejestrze.', postulate: null },
    { outcome: 'unknown', title: '2/2026 – Druga treść', line: 11, note: 'Wiersz nie ma znacznika, po którym program go rozpoznaje, albo znacznik jest uszkodzony.', postulate: null },
    { outcome: 'unknown', title: 'Dopisany', line: 12, note: 'Wiersz nie ma znacznika, po którym program go rozpoznaje, albo znacznik jest uszkodzony.', postulate: null },
    { outcome: 'missing', title: '2/2026 – Druga treść', line: null, note: 'Tego wiersza nie ma w pliku; stanowisko nadal jest do uzupełnienia.', postulate: asked.positions[1]!.postulate },
  ])
  expect(rows[2]!.fields.map(({ label, stored, incoming }) => [label, stored, incoming])).toEqual([['Rozstrzygnięcie', '', 'tak'], ['Stanowisko i uzasadnienie', '', 'Dopisany'], ['Autor', '', 'A']])
  expect(await asked.office.call('imports.apply', { plan })).toMatchObject({ operation: null, summary: { unknown: 3, missing: 1 } })
})

test('a row that is missing in one file and there in another is not missing', async () => {
  const one = returned('sheet.delete_rows(first)', 'jeden.xlsx')
  const other = returned('sheet.delete_rows(second)', 'dwa.xlsx')
  expect(outcomesOf((await preview(asked.office, one, other)).rows)).toEqual(['2/2026 unchanged', '1/2026 unchanged'])
})

test('a mark that was dragged over other rows shows by the text that it does not belong to', async () => {
  const path = returned("fill(first, 'tak', 'x', 'A')\nfill(second, 'nie', 'y', 'A')\nsheet.cell(second, column('Znacznik wiersza')).value = sheet.cell(first, column('Znacznik wiersza')).value")
  const { rows } = await preview(asked.office, path)
  expect(outcomesOf(rows)).toEqual(['1/2026 conflict', '1/2026 conflict', '2/2026 missing'])
})

test('an answer that the unit emptied goes only when somebody says so, and is then to be filled in again', async () => {
  await answer({ decision: 'accepted', text: 'Jest', author: 'A', state: 'draft' })
  const { files } = await asked.office.call('positions.exportWorkbooks', { for: { year: 2026 }, units: [asked.unit.id], folder: asked.office.folder })
  const path = changeInOpenpyxl(files[0]!.path, 'fill(rows()[0], None, None, None)')
  const { plan, rows } = await preview(asked.office, path)
  expect(rows[0]).toMatchObject({ outcome: 'conflict', note: 'W pliku wyczyszczono: Rozstrzygnięcie, Stanowisko i uzasadnienie, Autor. Przyjęcie usunie to z rejestru.' })
  await asked.office.call('imports.apply', { plan, choices: { 1: 'take' } })
  expect((await answersOf(asked))[0]).toBe('pending|||to_fill')
})

test('a column whose heading only resembles ours does not take the place of ours; two that may be the same are named and nothing is taken', async () => {
  const inserted = returned("fill(first, 'tak', 'Z pliku', 'A')\nplace = column('Rozstrzygnięcie')\nsheet.insert_cols(place)\nsheet.cell(header(), place).value = 'Stanowisko służbowe'\nsheet.cell(first, place).value = 'specjalista'", 'wstawiona.xlsx')
  expect(await rowOf(inserted)).toMatchObject({ outcome: 'updated', fields: [{ incoming: 'uwzględniono' }, { incoming: 'Z pliku' }, { incoming: 'A' }] })
  const doubled = returned("sheet.cell(header(), column('Stanowisko i uzasadnienie')).value = 'Stanowisko'\nsheet.cell(header(), column('Termin')).value = 'Odpowiedź'\nsheet.cell(first, 8).value = 'Z pliku'", 'podwójna.xlsx')
  const { problems, rows } = await preview(asked.office, doubled)
  expect([problems, rows]).toEqual([
    [{ file: 'podwójna.xlsx', sheet: 'Stanowiska', sentence: 'Nie wiadomo, która z kolumn jest właściwa: „Stanowisko” czy „Odpowiedź”. Przywróć jej nagłówek z wysłanego pliku, a pozostałe zmień albo usuń. Z tego arkusza nic nie wczytano.' }], [],
  ])
})

test('texts that look like an escape of the format come back as they were through openpyxl', async () => {
  asked = await askUnit([{ content: '_x000D_ dziwny _x0041_ _x005F_x000D_', rationale: '_x000D_' }])
  await answer({ text: 'Ze znakiem _x000D_ w środku', state: 'draft' })
  const { files } = await asked.office.call('positions.exportWorkbooks', { for: { year: 2026 }, units: [asked.unit.id], folder: asked.office.folder })
  const path = changeInOpenpyxl(files[0]!.path, "sheet.cell(rows()[0], column('Autor')).value = 'A'")
  expect(await rowOf(path)).toMatchObject({ outcome: 'updated', fields: [{ field: 'author' }] })
  const { plan } = await preview(asked.office, path)
  await asked.office.call('imports.apply', { plan })
  expect((await answersOf(asked))[0]).toBe('pending|Ze znakiem _x000D_ w środku|A|draft')
})

test('a workbook of something else, and one whose headings are gone, are said to hold no table', async () => {
  const gone = returned('sheet.delete_rows(header())', 'bez nagłówków.xlsx')
  const other = changeInOpenpyxl(asked.path, "book = openpyxl.Workbook()\nbook.active['A1'] = 'Lista obecności'", join(asked.office.folder, 'inny.xlsx'))
  const { problems, rows } = await preview(asked.office, gone, other)
  expect([problems.map(({ file, sheet }) => [file, sheet]), outcomesOf(rows)]).toEqual([[['bez nagłówków.xlsx', 'Stanowiska'], ['inny.xlsx', undefined]], ['1/2026 missing', '2/2026 missing']])
})

test('an answer that lacks its decision or its justification is stored, said to lack it, and still owed', async () => {
  asked = await askUnit([{ content: 'Bez rozstrzygnięcia' }, { content: 'Bez uzasadnienia' }, { content: 'Całe' }])
  const { files } = await asked.office.call('positions.exportWorkbooks', { for: { year: 2026 }, units: [asked.unit.id], folder: asked.office.folder })
  const path = changeInOpenpyxl(files[0]!.path, `
row = rows()
sheet.cell(row[0], column('Stanowisko i uzasadnienie')).value = 'Sprawdzimy.'
sheet.cell(row[1], column('Rozstrzygnięcie')).value = 'nie uwzględniono'
sheet.cell(row[2], column('Rozstrzygnięcie')).value = 'uwzględniono'
`)
  const { plan, rows } = await preview(asked.office, path)
  await asked.office.call('imports.apply', { plan })
  const { rows: [owed] } = await asked.office.call('positions.owed', { year: 2026 })
  expect([rows.map(({ outcome, note }) => `${outcome}: ${note}`), await answersOf(asked), owed?.missing]).toEqual([
    ['updated: Brak rozstrzygnięcia: komórka ma je jeszcze uzupełnić.', 'updated: Brak uzasadnienia, którego wymaga to rozstrzygnięcie: komórka ma je jeszcze uzupełnić.', 'updated: '],
    ['pending|Sprawdzimy.||to_fill', 'rejected|||to_fill', 'accepted|||draft'], 2,
  ])
})
