import { expect, test } from 'vitest'
import type { DutyTexts } from '#shared/domain/duty-import-field.ts'
import { buildDutySheet } from '#shared/documents/builders/duty-sheet.ts'
import { guideTitle, sentDutiesMark } from '#shared/documents/duty-sheet.ts'
import { clockSerial, daySerial, weekdayFormula } from '#electron/documents/duty-sheet-cells.ts'
import { renderDutySheet } from '#electron/documents/duty-sheet.ts'
import { readTableFile } from '#electron/exchange/read-table-file.ts'
import { numberText } from '#electron/exchange/excel-date.ts'
import { consultation as consultationEntity } from '#shared/domain/consultation.ts'
import { roster as rosterEntity } from '#shared/domain/roster.ts'
import { settings } from '#shared/domain/settings.ts'
import { addDays } from '#shared/domain/day.ts'
import { partsOf } from './office-file.ts'
import { validationErrors, validator } from './validate-office-file.ts'

const id = '019f1af9-b400-73d4-906b-a870a7a5f1e0'
const nothing: DutyTexts = { date: '', weekday: '', from: '', to: '', mode: '', unit: '', spheres: '', person: '', phone: '', email: '', room: '', languages: '', note: '' }
const texts = (said: Partial<DutyTexts>): DutyTexts => ({ ...nothing, date: '2026-09-24', weekday: 'czwartek', from: '09:05', to: '14:00', mode: 'telefon', ...said })
const consultation = { ...consultationEntity.blank, id, revision: 1, subjectFull: 'Program', subjectShort: 'Program', startsOn: '2026-09-21', endsOn: '2026-10-02' }
const roster = { ...rosterEntity.blank, id, revision: 1, consultation: id, title: 'Dyżury & „próba”' }
const sheetOf = (...rows: DutyTexts[]) => renderDutySheet(buildDutySheet(
  { roster, consultation, rows: rows.map((row, index) => ({ texts: row, fingerprint: `D1${index}W` })), units: ['Wydział Kultury', 'Wydział, z przecinkiem'], spheres: ['18 – ekologia'] },
  { today: '2026-11-21', now: '2026-11-21T08:00:00.000Z', house: settings.blank as never },
))

test('days and hours are real ones that every program sorts, the weekday is told by our own formula, everything else is text', async () => {
  const bytes = await sheetOf(texts({ note: '=1+1', phone: '0012', unit: '<b>&amp;</b> _x0041_' }))
  const { sheets } = await readTableFile('a.xlsx', bytes)
  const xml = partsOf(bytes)['xl/worksheets/sheet1.xml']!
  expect([sheets[0]!.rows.map(({ cells }) => cells), [...xml.matchAll(/<f>([^<]*)<\/f>/g)].every(([, formula]) => formula!.startsWith('IF(ISNUMBER(A')), /<c r="A2"[^>]*><v>(\d+)<\/v>/.exec(xml)![1]]).toEqual([
    [
      ['Data', 'Dzień tygodnia', 'Od', 'Do', 'Tryb', 'Komórka', 'Sfery', 'Osoba', 'Telefon', 'E-mail', 'Pokój/Miejsce', 'Języki', 'Uwagi', 'Znacznik wiersza'],
      ['2026-09-24', 'czwartek', '09:05', '14:00', 'telefon', '<b>&amp;</b> _x0041_', '', '', '0012', '', '', '', '=1+1', 'D10W'],
    ], true, '46289',
  ])
})

test('every day and minute comes back as it went out', () => {
  const days = Array.from({ length: 73_000 }, (_, index) => addDays('1900-01-01', index))
  const minutes = Array.from({ length: 1440 }, (_, minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`)
  expect([days.filter((day) => numberText(String(daySerial(day)), 'date', false) !== day), minutes.filter((clock) => numberText(String(clockSerial(clock)), 'time', false) !== clock)]).toEqual([[], []])
  expect(weekdayFormula('A2')).toBe('IF(ISNUMBER(A2),CHOOSE(WEEKDAY(A2,2),"poniedziałek","wtorek","środa","czwartek","piątek","sobota","niedziela"),"")')
})

test('modes, units and spheres can be chosen also in the empty rows; the headings stay in sight and are filtered; nothing is locked', async () => {
  const parts = partsOf(await sheetOf(texts({}), texts({})))
  const xml = parts['xl/worksheets/sheet1.xml']!
  const lists = [...xml.matchAll(/<dataValidation type="(\w+)"[^>]*sqref="([^"]*)"[^>]*><formula1>([^<]*)</g)].map(([, type, area, formula]) => `${type} ${area} ${formula}`)
  expect([lists, /<pane [^>]*>/.exec(xml)![0], /<autoFilter [^>]*>/.exec(xml)![0], xml.includes('sheetProtection'), xml.includes('customHeight')]).toEqual([
    ['date A2:A43 36526', 'decimal C2:C43 0', 'decimal D2:D43 0', 'list E2:E43 Listy!$A$1:$A$4', 'list F2:F43 Listy!$B$1:$B$2', 'list G2:G43 Listy!$C$1:$C$1'],
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>', '<autoFilter ref="A1:N43"/>', false, false,
  ])
})

test('the instructions stand in one column, and a hidden sheet says what was sent', async () => {
  const { sheets } = await readTableFile('a.xlsx', await sheetOf(texts({})))
  const [, guide, lists, sent] = sheets
  expect([guide!.rows[0]!.cells, guide!.rows.every(({ cells }) => cells.length === 1), lists!.isHidden, sent]).toEqual([
    [guideTitle], true, true,
    { name: 'Dane', isHidden: true, rows: [[sentDutiesMark], ['harmonogram', id, 'Dyżury & „próba”'], ['utworzono', '2026-11-21T08:00:00.000Z'], ['wysłane wiersze', '1'], ['D10W']].map((cells, index) => ({ line: index + 1, cells })) },
  ])
})

test('the same roster makes the same bytes', async () => {
  expect(await sheetOf(texts({}))).toEqual(await sheetOf(texts({})))
})

test.runIf(validator)('the file keeps the format, with duties and without', async () => {
  expect([await validationErrors(await sheetOf(texts({ spheres: '18 – ekologia\n19 – turystyka' })), 'xlsx'), await validationErrors(await sheetOf(), 'xlsx')]).toEqual([[], []])
}, 60_000)
