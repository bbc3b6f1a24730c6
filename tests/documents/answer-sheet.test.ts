import { expect, test } from 'vitest'
import { renderAnswerSheet } from '#electron/documents/answer-sheet.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import { cutMark } from '#shared/documents/answer-cells.ts'
import { sentSheetMark, type AnswerSheet } from '#shared/documents/answer-sheet.ts'
import { partsOf } from './office-file.ts'
import { validationErrors, validator } from './validate-office-file.ts'

const sheetOf = (...rows: string[][]): AnswerSheet => ({
  title: 'Stanowiska & „próba”', author: 'Referat', language: 'pl-PL', createdAt: '2026-11-21T08:00:00.000Z', name: 'Stanowiska', intro: ['Stanowiska & „próba”', 'Termin: 1 lipca', '1. Proszę wypełnić.'], rows,
  columns: [{ key: 'number', header: 'Numer', width: 10 }, { key: 'content', header: 'Treść', width: 40 }, { key: 'decision', header: 'Rozstrzygnięcie', width: 20, toFill: true, choices: ['tak', 'nie – wcale'] }, { key: 'mark', header: 'Znacznik wiersza', width: 10, isMark: true }],
  sent: [[sentSheetMark], ...rows.map((row) => [row[3] ?? ''])],
})
const whole = sheetOf(['1/2026', 'Treść', '', 'S1AAA'], ['2/2026', 'Druga', 'tak', 'S1BBB'])
const sheetXml = async (sheet: AnswerSheet) => partsOf(await renderAnswerSheet(sheet))['xl/worksheets/sheet1.xml']!

test('the sheet is locked without a password but for what is to be filled in; filters, sorting, widths and heights stay free', async () => {
  const parts = partsOf(await renderAnswerSheet(whole))
  const xml = parts['xl/worksheets/sheet1.xml']!
  expect(/<sheetProtection[^>]*>/.exec(xml)![0]).toBe('<sheetProtection sheet="1" formatColumns="0" formatRows="0" sort="0" autoFilter="0"/>')
  // The format calls a cell locked unless its style says otherwise.
  const unlocked = [...parts['xl/styles.xml']!.split('<cellXfs')[1]!.matchAll(/<xf [^>]*?(?:\/>|>.*?<\/xf>)/gs)].map(([style]) => style.includes('locked="0"'))
  const cells = [...xml.matchAll(/<c r="([A-Z])(\d+)" s="(\d+)"/g)].filter(([, , row]) => Number(row) >= 4)
  expect(cells.filter(([, , , style]) => unlocked[Number(style)]).map(([, column, row]) => `${column}${row}`)).toEqual(['C5', 'C6'])
})

test('the header stays in sight, is filtered and printed on every page without the marks; rows grow with what is written', async () => {
  const bytes = await renderAnswerSheet(whole)
  const xml = partsOf(bytes)['xl/worksheets/sheet1.xml']!
  const names = [...partsOf(bytes)['xl/workbook.xml']!.matchAll(/<definedName [^>]*>([^<]*)</g)].map(([, text]) => text!.replaceAll('&apos;', "'"))
  expect([/<pane [^>]*>/.exec(xml)![0], /<autoFilter [^>]*>/.exec(xml)![0], names, xml.includes('customHeight')]).toEqual([
    '<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>', '<autoFilter ref="A4:D6"/>', ["'Stanowiska'!$A$4:$D$6", "'Stanowiska'!$A$1:$C$6", "'Stanowiska'!$4:$4"], false,
  ])
})

test('a decision is chosen from a list', async () => {
  expect(/<dataValidation .*?<\/dataValidation>/s.exec(await sheetXml(whole))![0]).toMatch(/^<dataValidation type="list" allowBlank="1" .*sqref="C5:C6"><formula1>&quot;tak,nie – wcale&quot;<\/formula1>/)
})

test('every text comes back as it was, and none is a formula', async () => {
  const texts = ['=1+1', '+48 600', '-x', '@x', '_x0041_', '<b>&amp;</b> ]]>', ' wcięcie ', 'a\n\nb\tc', '00123', '😀 Спільно', '\u00a0']
  const bytes = await renderAnswerSheet(sheetOf(...texts.map((text, index) => [`${index}`, text, text, `S1${index}`])))
  const { sheets } = await readTableFile('a.xlsx', bytes)
  expect([sheets[0]!.rows.slice(4).map(({ cells }) => cells), sheets[1], partsOf(bytes)['xl/worksheets/sheet1.xml']!.includes('<f>')]).toEqual([
    texts.map((text, index) => [`${index}`, text, text, `S1${index}`]),
    { name: 'Dane', isHidden: true, rows: [sentSheetMark, ...texts.map((_, index) => `S1${index}`)].map((text, index) => ({ line: index + 1, cells: [text] })) }, false,
  ])
})

test('a text that its row cannot show stands whole on a sheet of its own; one too long for a cell is cut there with a mark', async () => {
  const high = 'wiersz\n'.repeat(40)
  const long = 'Długie zdanie. '.repeat(4000)
  const { sheets } = await readTableFile('a.xlsx', await renderAnswerSheet(sheetOf(['1/2026', high, '', 'S1'], ['2/2026', long, '', 'S2'], ['3/2026', 'krótki', '', 'S3'])))
  const [answers, texts] = sheets
  expect(answers!.rows[3]!.cells[0]).toBe('2. Teksty, które nie mieszczą się w wierszu, są w całości w arkuszu „Pełne teksty”.')
  expect(answers!.rows.slice(5).map(({ cells }) => cells[1]!.endsWith(cutMark) || cells[1])).toEqual([high, true, 'krótki'])
  const wholeOf = (number: string) => texts!.rows.filter(({ cells }) => cells[0] === number).map(({ cells }) => cells[2]).join('')
  expect([texts!.name, texts!.rows[0]!.cells, wholeOf('1/2026'), wholeOf('2/2026'), wholeOf('3/2026')]).toEqual(['Pełne teksty', ['Numer', 'Kolumna', 'Tekst'], high, long, ''])
})

test('the same sheet gives the same bytes', async () => expect(Buffer.compare(await renderAnswerSheet(whole), await renderAnswerSheet(whole))).toBe(0))

test.runIf(validator)('the format is kept to the letter', async () => {
  expect(await validationErrors(await renderAnswerSheet(sheetOf(['1/2026', 'wiersz\n'.repeat(40), '', 'S1'])), 'xlsx')).toEqual([])
})
