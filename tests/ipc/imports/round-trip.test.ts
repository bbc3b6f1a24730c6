import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { partsOf } from '#tests/documents/office-file.ts'
import { changeInOpenpyxl, saveInLibreOffice } from '#tests/exchange/other-programs.ts'
import { answersOf, askUnit, outcomesOf, preview } from './asked-unit.ts'

const five = Array.from({ length: 5 }, (_, index) => ({ content: `Treść postulatu ${index + 1}`, rationale: 'Uzasadnienie „ł”' }))

test('a workbook that nobody touched changes nothing', async () => {
  const { office, path } = await askUnit(five)
  const { summary, rows, problems } = await preview(office, path)
  expect([summary, outcomesOf(rows), problems]).toEqual([{ created: 0, updated: 0, unchanged: 5, conflicts: 0, altered: 0, unknown: 0, missing: 0, refused: 0 }, ['1/2026', '2/2026', '3/2026', '4/2026', '5/2026'].map((number) => `${number} unchanged`), []])
})

test('what people do in a spreadsheet is survived: rows sorted, columns inserted, rows deleted, headings reworded, lines above, the file renamed', async () => {
  const asked = await askUnit(five)
  const { office, path } = asked
  const changed = changeInOpenpyxl(path, `
lines = rows()
fill(lines[0], 'uwzględniono', 'Tak, w 2027 r.\\nDruga linia', 'A. Nowak')
fill(lines[1], 'TAK CZESCIOWO', '=1+1', '')
fill(lines[4], 'nie uwzględniono', None, 'J. Łąka')
reverse()
sheet.delete_rows(rows()[2])
sheet.cell(header(), column('Rozstrzygnięcie')).value = 'Rozstrzygnięcie (proszę wybrać)'
sheet.insert_cols(7)
sheet.insert_cols(1)
sheet.insert_rows(1, 3)
sheet['B1'] = 'Notatka wydziału'
sheet.title = 'Nasze'
`, join(office.folder, 'odp. wydz. (1).xlsx'))
  const { plan, summary, rows, problems } = await preview(office, changed)
  expect(outcomesOf(rows)).toEqual(['5/2026 updated', '4/2026 unchanged', '2/2026 updated', '1/2026 updated', '3/2026 missing'])
  expect([rows[0]!.note, rows[3]!.fields, problems]).toEqual([
    'Brak uzasadnienia, którego wymaga to rozstrzygnięcie: komórka ma je jeszcze uzupełnić.',
    [
      { field: 'decision', label: 'Rozstrzygnięcie', stored: '', incoming: 'uwzględniono' },
      { field: 'text', label: 'Stanowisko i uzasadnienie', stored: '', incoming: 'Tak, w 2027 r.\nDruga linia' },
      { field: 'author', label: 'Autor', stored: '', incoming: 'A. Nowak' },
    ],
    [],
  ])

  const applied = await office.call('imports.apply', { plan })
  expect(applied).toEqual({ operation: expect.any(Number), summary, added: [] })
  const filled = ['accepted|Tak, w 2027 r.\nDruga linia|A. Nowak|draft', 'partially|=1+1||draft', 'pending|||to_fill', 'pending|||to_fill', 'rejected||J. Łąka|to_fill']
  expect(await answersOf(asked)).toEqual(filled)
  const again = await preview(office, changed)
  expect([again.summary.unchanged, again.summary.missing, again.summary.updated]).toEqual([4, 1, 0])
  expect(await office.call('imports.apply', { plan: again.plan })).toMatchObject({ operation: null })

  await office.restart()
  const [operation] = (await office.call('journal.list', { limit: 1 })).rows
  expect(operation).toMatchObject({ id: applied.operation, summary: 'Wczytano stanowiska: 3 z 1 pliku', name: 'imports.apply' })
  await office.call('journal.undo', { operation: applied.operation! })
  expect(await answersOf(asked)).toEqual(Array(5).fill('pending|||to_fill'))
}, 60_000)

test('LibreOffice opens it, keeps what is in it and saves it so that it comes back', async () => {
  const hostile = { content: '=1+1 <b>&amp;</b> _x0041_ \u00a0😀 Спільно', rationale: ' wcięcie\n\n• punkt\tdalej ', programmeSection: '§ 12 pkt 3' }
  const asked = await askUnit([hostile, { content: 'Bardzo długa treść. '.repeat(2500) }, ...five])
  const { office, path } = asked
  const saved = saveInLibreOffice(path, join(office.folder, 'libre'))
  const sheet = partsOf(readFileSync(saved))['xl/worksheets/sheet1.xml']!
  expect([/<autoFilter ref="(A\d+):K/.exec(sheet)?.[1], sheet.includes('<sheetProtection sheet="true"'), /<dataValidation [^>]*type="list"[^>]*>/.test(sheet)]).toEqual(['A10', true, true])
  const untouched = await preview(office, saved)
  expect([untouched.summary.unchanged, untouched.rows.map(({ note }) => note).join('')]).toEqual([7, ''])

  const filled = changeInOpenpyxl(path, "for line in rows(): fill(line, 'uwzględniono', 'Zdanie „pierwsze”.\\n– drugie', 'Zażółć')", join(office.folder, 'b.xlsx'))
  const { plan, rows } = await preview(office, saveInLibreOffice(filled, join(office.folder, 'libre')))
  expect(outcomesOf(rows)).toEqual([1, 2, 3, 4, 5, 6, 7].map((number) => `${number}/2026 updated`))
  await office.call('imports.apply', { plan })
  expect(await answersOf(asked)).toEqual(Array(7).fill('accepted|Zdanie „pierwsze”.\n– drugie|Zażółć|draft'))
}, 120_000)

test('a sheet that was copied is one sheet as long as its rows say the same; different answers are in doubt and only one may be taken', async () => {
  const asked = await askUnit(five.slice(0, 3))
  const { office, path } = asked
  const changed = changeInOpenpyxl(path, `
copied = book.copy_worksheet(sheet)
fill(rows()[0], 'uwzględniono', 'Zgoda', 'A')
fill(rows(copied)[0], 'nie uwzględniono', 'Odmowa', 'B', copied)
fill(rows(copied)[1], 'tak', 'Tylko w kopii', 'B', copied)
`, join(office.folder, 'kopia.xlsx'))
  const { plan, rows } = await preview(office, changed)
  expect(outcomesOf(rows)).toEqual(['1/2026 conflict', '3/2026 unchanged', '1/2026 conflict', '2/2026 updated'])
  expect(rows[0]!.note).toBe('Ten sam wiersz wrócił z różną treścią; także: kopia.xlsx, arkusz „Stanowiska Copy”, wiersz 10.')
  expect(await office.refused('imports.apply', { plan })).toEqual({ code: 'rule_broken', reason: 'choices_missing' })
  expect(await office.refused('imports.apply', { plan, choices: { 1: 'take', 3: 'take' } })).toEqual({ code: 'rule_broken', reason: 'taken_twice' })
  expect((await answersOf(asked))[1]).toBe('pending|||to_fill')
  expect((await office.call('imports.apply', { plan, choices: { 1: 'keep', 3: 'take' } })).summary).toMatchObject({ updated: 2, conflicts: 1, unchanged: 1 })
  expect(await answersOf(asked)).toEqual(['rejected|Odmowa|B|draft', 'accepted|Tylko w kopii|B|draft', 'pending|||to_fill'])
}, 60_000)

test('three files at once: one sorted, one with a changed postulate, one damaged; a bad file is a problem and stops nothing', async () => {
  const first = await askUnit(five.slice(0, 2))
  const { office } = first
  const second = await askUnit([{ content: 'Inna treść' }], office)
  changeInOpenpyxl(first.path, "fill(rows()[0], 'tak', 'Pierwszy', 'A')\nfill(rows()[1], 'nie', 'Drugi', 'A')\nreverse()")
  changeInOpenpyxl(second.path, "fill(rows()[0], 'tak', 'Trzeci', 'B')\nsheet.cell(rows()[0], column('Treść postulatu')).value = 'Przerobiona treść'")
  const damaged = join(office.folder, 'uszkodzony.xlsx')
  writeFileSync(damaged, readFileSync(first.path).subarray(0, 3000))
  const { plan, rows, problems, summary } = await preview(office, first.path, second.path, damaged)
  expect([outcomesOf(rows), problems]).toEqual([
    ['2/2026 updated', '1/2026 updated', '3/2026 altered'],
    [{ file: 'uszkodzony.xlsx', sentence: 'To nie jest skoroszyt XLSX albo plik jest uszkodzony. Otwórz go w Excelu, zapisz jako „Skoroszyt programu Excel (.xlsx)” i wczytaj ponownie.' }],
  ])
  expect([rows[2]!.note, rows[2]!.fields.at(-1), summary.altered]).toEqual(['W pliku zmieniono treść, na którą komórka odpowiada; w rejestrze zostaje treść zgłoszona.', { field: 'content', label: 'Treść', stored: 'Inna treść', incoming: 'Przerobiona treść' }, 1])
  await office.call('imports.apply', { plan, choices: { 3: 'take' } })
  const [operation] = (await office.call('journal.list', { limit: 1 })).rows
  expect([operation!.summary, (await office.call('postulates.get', { id: second.positions[0]!.postulate })).content, await answersOf(second)]).toEqual(['Wczytano stanowiska: 3 z 2 plików', 'Inna treść', ['accepted|Trzeci|B|draft']])
}, 60_000)
