import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { expect, test } from 'vitest'
import { allPostulates, importList, outcomesOf, preview } from './import-list.ts'
import { openOffice, type Office } from './office.ts'

async function workbookFile(office: Office, name: string, fill: (workbook: ExcelJS.Workbook) => void): Promise<string> {
  const workbook = new ExcelJS.Workbook()
  fill(workbook)
  const path = join(office.folder, name)
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()))
  return path
}

/** What an office gets: a title, instructions, a two-line heading, a title row across the table, a second table below under other headings, another sheet, a hidden one, and one that is no list. */
function fillAsPeopleDo(workbook: ExcelJS.Workbook): void {
  const first = workbook.addWorksheet('Uwagi')
  first.addRow(['Formularz konsultacji – Program współpracy na rok 2027'])
  first.mergeCells('A1:E1')
  first.addRow(['Uwaga: jedna uwaga w jednym wierszu'])
  first.addRow([])
  first.addRow(['L.p.', 'Nr paragrafu\nlub nazwa', 'Obecny\u00a0zapis', 'Proponowany zapis / treść uwagi', 'Uzasadnienie uwagi', 'Data wpływu', 'Czy pilne'])
  first.addRow(['Sfera: kultura'])
  first.mergeCells('A5:G5')
  first.addRow([1, '§ 5 ust. 2', 'jest', 'ma być', 'bo tak', new Date(Date.UTC(2026, 8, 20)), 'tak'])
  first.addRow([2, '§ 5 ust. 2', '', '1) pierwsze\n2) drugie', 'nie dotyczy', '21.09.2026 r.'])
  first.addRow([3, '………', '………', '………', '………'])
  first.addRow([4, 'np. § 5', '', '[wpisz treść]'])
  first.addRow([])
  first.addRow(['Lp.', 'Treść uwagi i uzasadnienie'])
  first.addRow([1, 'Dodać rozdział. Bo go nie ma.'])
  first.addRow(['', 'Lp. bez numeru też się liczy'])
  const second = workbook.addWorksheet('Dodatkowe')
  second.addRow(['Treść postulatu'])
  second.addRow(['Z drugiego arkusza'])
  const hidden = workbook.addWorksheet('Dane', { state: 'hidden' })
  hidden.addRow(['Treść postulatu'])
  hidden.addRow(['Nie dla ludzi'])
  const other = workbook.addWorksheet('Kontakty')
  other.addRow(['Telefon', 'Pokój'])
  other.addRow(['12 616', '3'])
}

test('a list as people make it: titles, templates and instructions are no entries; tables and sheets are joined; a cell with several requests stays one', async () => {
  const office = await openOffice()
  const consultation = await office.call('consultations.create', { subjectFull: 'Program na rok 2027', subjectShort: 'RPW 2027', startsOn: '2026-09-01', endsOn: '2026-09-20' })
  const path = await workbookFile(office, 'uwagi.xlsx', fillAsPeopleDo)
  const into = { consultation: consultation.id, stage: 'remark' as const, receivedOn: '2026-09-25', channel: 'email' as const }
  const shown = await preview(office, [path], { into })
  expect([shown.problems, outcomesOf(shown), shown.layouts.map(({ sheet, headers }) => [sheet, headers.map(({ field }) => field)])]).toEqual([
    [{ file: 'uwagi.xlsx', sheet: 'Uwagi', row: 9, sentence: 'Wiersz nie ma treści, więc nie jest postulatem i został pominięty.' }, { file: 'uwagi.xlsx', sheet: 'Uwagi', sentence: 'Pominięto wiersze, w których jest tylko wzór formularza, kropki albo „nie dotyczy”: 8.' }],
    [[6, 'created', ''], [7, 'created', ''], [12, 'created', ''], [13, 'created', ''], [2, 'created', '']],
    [
      ['Uwagi', ['ordinal', 'programmeSection', 'currentText', 'content', 'rationale', 'receivedOn', null]], ['Uwagi', ['ordinal', 'contentWithRationale']], ['Dodatkowe', ['content']], ['Kontakty', [null, null]],
    ],
  ])
  await office.call('imports.apply', { plan: shown.plan })
  const said = await allPostulates(office)
  expect(said.map(({ stage, channel, receivedOn, isLate, programmeSection, currentText, content, rationale }) => [stage, channel, receivedOn, isLate, programmeSection, currentText, content, rationale])).toEqual([
    ['remark', 'email', '2026-09-20', false, '§ 5 ust. 2', 'jest', 'ma być', 'bo tak'],
    ['remark', 'email', '2026-09-21', true, '§ 5 ust. 2', '', '1) pierwsze\n2) drugie', ''],
    ['remark', 'email', '2026-09-25', true, '', '', 'Dodać rozdział. Bo go nie ma.', ''],
    ['remark', 'email', '2026-09-25', true, '', '', 'Lp. bez numeru też się liczy', ''],
    ['remark', 'email', '2026-09-25', true, '', '', 'Z drugiego arkusza', ''],
  ])
})

test('a refused cell of a workbook is named by its sheet, row and heading', async () => {
  const office = await openOffice()
  const path = await workbookFile(office, 'lista.xlsx', (workbook) => {
    const sheet = workbook.addWorksheet('Maj')
    sheet.addRows([['Tytuł'], ['Treść', 'Spotkanie'], ['Ławki', 'Nieznane spotkanie']])
  })
  expect((await preview(office, [path])).problems).toEqual([
    { file: 'lista.xlsx', sheet: 'Maj', row: 3, column: 'Spotkanie', sentence: 'W rejestrze nie ma spotkania o tej nazwie. Popraw nazwę albo dodaj najpierw ten wpis.' },
  ])
})

test('meetings and spheres are found by any of their names; two meetings of one name are told apart by their day', async () => {
  const office = await openOffice()
  const meetings = []
  for (const date of ['2026-06-15', '2026-06-16']) meetings.push((await office.call('meetings.create', { kind: 'sector', title: 'Kultura', dates: [{ date, from: null, to: null }] })).id)
  const path = await workbookFile(office, 'lista.xlsx', (workbook) => {
    const sheet = workbook.addWorksheet('A')
    sheet.addRows([['Treść', 'Spotkanie', 'Sfera'], ['Pierwszy', 'kultura (15.06.2026 r.)', '18'], ['Drugi', '2026-06-16', ''], ['Trzeci', 'Kultura', '']])
  })
  const shown = await preview(office, [path])
  await office.call('imports.apply', { plan: shown.plan, choices: { 3: 'keep' } })
  const stored = await allPostulates(office)
  expect([shown.problems.map(({ row, column }) => [row, column]), stored.map(({ content, meeting }) => [content, meeting]), stored.map(({ sphere }) => sphere !== null)]).toEqual([[[4, 'Spotkanie']], [['Pierwszy', meetings[0]], ['Drugi', meetings[1]]], [true, false]])
})

test('rows keep what the earlier import made of them when the list grows', async () => {
  const office = await openOffice()
  const list = (name: string, rows: string[]) => workbookFile(office, name, (workbook) => void workbook.addWorksheet('A').addRows([['Treść'], ...rows.map((row) => [row])]))
  await importList(office, [await list('maj.xlsx', ['Ławki', 'Zieleń'])])
  await importList(office, [await list('czerwiec.xlsx', ['Zieleń', 'Cisza', 'Ławki'])])
  expect((await allPostulates(office)).map(({ number, content }) => [number, content])).toEqual([['1/2026', 'Ławki'], ['2/2026', 'Zieleń'], ['3/2026', 'Cisza']])
})

test('headings in two rows, merged downwards where they have no parts, are read as one', async () => {
  const office = await openOffice()
  const path = await workbookFile(office, 'lista.xlsx', (workbook) => {
    const sheet = workbook.addWorksheet('A')
    sheet.addRows([['Lp.', 'Organizacja', 'Uwaga'], ['', '', 'Treść uwagi', 'Uzasadnienie'], [1, 'Klub A', 'Ławki', 'bo tak']])
    for (const area of ['A1:A2', 'B1:B2', 'C1:D1']) sheet.mergeCells(area)
  })
  const shown = await preview(office, [path])
  expect([shown.problems, shown.rows.map(({ line, fields }) => [line, fields.map(({ field, incoming }) => [field, incoming])])]).toEqual([[], [[3, [['organisations', 'Klub A'], ['content', 'Ławki'], ['rationale', 'bo tak']]]]])
})
