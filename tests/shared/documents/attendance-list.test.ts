import { expect, test } from 'vitest'
import { buildAttendanceList, buildAttendanceListWorkbook } from '#shared/documents/builders/attendance-list.ts'
import { specimenAttendance } from '#shared/documents/specimen.ts'
import type { AttendanceListData, Participant } from '#shared/documents/meeting-data.ts'
import type { Meeting } from '#shared/domain/meeting.ts'
import { definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { anEntry } from './meeting-records.ts'
import { context } from './sample-records.ts'

const someone = (fields: Partial<Participant>): Participant => ({ organisation: 'Fundacja Przykład', person: 'Jan Przykład', role: 'prezes', email: 'jan@example.org', isOffice: false, ...fields })
const listOf = (participants: readonly Participant[], meeting: Partial<Meeting> = {}): AttendanceListData => ({ ...anEntry(meeting), participants })
const build = (data: AttendanceListData, variant?: string) => buildAttendanceList(data, { ...context, ...(variant && { variant }) })
const day = (date: string) => ({ date, from: null, to: null })

test('an empty list has twenty rows for organisations and ten for the office on a sheet of its own, high enough to sign, and the clause on the last page', () => {
  const doc = build(listOf([someone({})], { place: 'Centrum', mode: 'hybrid', link: 'https://example.org' }))
  expect([doc.title, doc.runningHead, doc.opening.placeAndDate, definitionsOf(doc), sentencesOf(doc), doc.sections.map(({ orientation }) => orientation), tablesOf(doc).map((table) => [table.rowHeightMm, ...textsOf(table).slice(0, 2), textsOf(table).length - 1])]).toEqual([
    'Lista obecności', 'Lista obecności (do użytku wewnętrznego) – Spotkanie branżowe w Wydziale Kultury (15.06.2026 r.)', undefined,
    { Termin: '15 czerwca 2026 r. (poniedziałek), godz. 17.00–19.00', Miejsce: 'Centrum', Organizator: 'Wydział Kultury' },
    [
      'Spotkanie branżowe w Wydziale Kultury',
      'Do użytku wewnętrznego – nie podlega publikacji. W dokumentach publicznych podaje się tylko liczbę uczestników. Informacja o przetwarzaniu danych osobowych jest na ostatniej stronie.',
      'Organizacje, mieszkanki i mieszkańcy', 'Urząd i jednostki miejskie', 'INFORMACJA', 'I. Administrator\nPrezydent Miasta.', 'Bez nazwy.',
    ],
    ['portrait', 'portrait', 'portrait'],
    [[10, ['Lp.', 'Imię i nazwisko', 'Organizacja', 'Funkcja', 'Podpis'], ['1', '', '', '', ''], 20], [10, ['Lp.', 'Imię i nazwisko', 'Komórka lub jednostka', 'Funkcja', 'Podpis'], ['1', '', '', '', ''], 10]],
  ])
})

test('those who signed up stand by organisation and name without their addresses, each on the sheet of their side; people without an organisation last', () => {
  const data = listOf([someone({ organisation: '', person: 'Zofia Mieszkanka', role: '' }), someone({ organisation: 'Żółw' }), someone({ organisation: 'Fundacja Przykład', person: 'Adam' }), someone({ organisation: 'ZZM', isOffice: true })])
  const [organisations, office] = tablesOf(build(data, 'zarejestrowani')).map(textsOf)
  expect([organisations!.slice(1, 5), organisations!.length - 1, office!.slice(1, 3), office!.length - 1]).toEqual([
    [['1', 'Adam', 'Fundacja Przykład', 'prezes', ''], ['2', 'Jan Przykład', 'Żółw', 'prezes', ''], ['3', 'Zofia Mieszkanka', '', '', ''], ['4', '', '', '', '']], 20,
    [['1', 'Jan Przykład', 'ZZM', 'prezes', ''], ['2', '', '', '', '']], 10,
  ])
})

test('addresses stand only in the form that says so, on a page on its side', () => {
  const [plain, addressed] = ['zarejestrowani', 'zarejestrowani-z-adresem'].map((variant) => build(listOf([someone({})]), variant))
  expect([JSON.stringify(plain).includes('jan@example.org'), textsOf(tablesOf(addressed!)[0]).slice(0, 2), addressed!.sections[0]!.orientation]).toEqual([
    false, [['Lp.', 'Imię i nazwisko', 'Organizacja', 'Funkcja', 'E-mail', 'Podpis'], ['1', 'Jan Przykład', 'Fundacja Przykład', 'prezes', 'jan@example.org', '']], 'landscape',
  ])
})

test('a long list still has empty rows for those who did not sign up', () => {
  const rows = textsOf(tablesOf(build(listOf(Array.from({ length: 300 }, (_, index) => someone({ person: `Osoba ${index}` }))), 'zarejestrowani'))[0])
  expect([rows.length - 1, rows[300], rows[301]]).toEqual([305, ['300', 'Osoba 299', 'Fundacja Przykład', 'prezes', ''], ['301', '', '', '', '']])
})

test('each of several days is signed apart; for more than four days there is one column', () => {
  const columns = (dates: readonly string[]) => { const doc = build(listOf([], { dates: dates.map(day) })); return [doc.sections[0]!.orientation, ...textsOf(tablesOf(doc)[0])[0]!.slice(4)] }
  expect([columns(['2024-06-25', '2024-06-11', '2024-06-11']), columns(['2024-06-01', '2024-06-02', '2024-06-03', '2024-06-04', '2024-06-05'])]).toEqual([['landscape', 'Podpis 11.06.2024', 'Podpis 25.06.2024'], ['portrait', 'Podpis']])
})

test('what is not known has room, without a clause nothing is said of it, and a long name is cut in the running head', () => {
  const doc = buildAttendanceList(listOf([], { title: `Spotkanie ${'o kulturze '.repeat(40)}`, dates: [] }), { ...context, house: { ...context.house, informationClause: '' } })
  expect([definitionsOf(doc), sentencesOf(doc)[1], doc.runningHead, doc.sections.length]).toEqual([
    { Termin: '…'.repeat(12), Miejsce: '…'.repeat(12), Organizator: 'Wydział Kultury' }, 'Do użytku wewnętrznego – nie podlega publikacji. W dokumentach publicznych podaje się tylko liczbę uczestników.',
    'Lista obecności (do użytku wewnętrznego) – Spotkanie branżowe o kulturze o kulturze o kulturze o…', 2,
  ])
})

test('the spreadsheet has both sheets, says it is not to be published, and the clause', () => {
  const book = buildAttendanceListWorkbook(listOf([someone({})]), { ...context, variant: 'zarejestrowani' })
  expect([book.title, book.sheets.map(({ name, table }) => [name, table.rowHeightMm, textsOf(table)[1]]), book.notes]).toEqual([
    'Lista obecności (do użytku wewnętrznego) – Spotkanie branżowe w Wydziale Kultury (15.06.2026 r.)',
    [['Organizacje', 10, ['1', 'Jan Przykład', 'Fundacja Przykład', 'prezes', '']], ['Urząd', 10, ['1', '', '', '', '']]],
    [
      'Do użytku wewnętrznego – nie podlega publikacji. W dokumentach publicznych podaje się tylko liczbę uczestników.', 'Termin: 15 czerwca 2026 r. (poniedziałek), godz. 17.00–19.00', 'Organizator: Wydział Kultury',
      'INFORMACJA', 'I. Administrator', 'Prezydent Miasta.', 'Bez nazwy.',
    ],
  ])
})

test('printed ahead of any meeting, it has room for everything', () => {
  const doc = build(specimenAttendance)
  expect([sentencesOf(doc)[0], Object.keys(definitionsOf(doc))]).toEqual([`Spotkanie branżowe ${'…'.repeat(30)}`, ['Termin', 'Miejsce', 'Organizator']])
})
