import { expect, test } from 'vitest'
import { buildMeetingSchedule, buildMeetingScheduleWorkbook } from '#shared/documents/builders/meeting-schedule.ts'
import type { MeetingEntry, MeetingScheduleData } from '#shared/documents/meeting-data.ts'
import { definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { anEntry, aProgramme, aSphere, sport } from './meeting-records.ts'
import { aConsultation, aUnit, context } from './sample-records.ts'

const day = (date: string, from: string | null = null, to: string | null = null) => ({ date, from, to })
const ofYear = (...entries: MeetingEntry[]): MeetingScheduleData => ({ scope: { kind: 'year', year: 2026 }, entries })
const rowsOf = (data: MeetingScheduleData, variant?: string) => textsOf(tablesOf(buildMeetingSchedule(data, { ...context, ...(variant && { variant }) }))[0])

test('days of all meetings stand in order with their weekdays; a meeting of several days says which, one without a day comes last', () => {
  const data = ofYear(
    anEntry({ title: 'Bez dnia', dates: [], period: 'maj–czerwiec 2026', year: 2026 }),
    anEntry({ title: 'Dwa dni', dates: [day('2026-06-25', '10:00', '12:30'), day('2026-06-11', '9:00', '11:00')] }),
    anEntry({ title: 'Jeden', dates: [day('2026-06-18')] }),
  )
  expect(rowsOf(data)).toEqual([
    ['Data', 'Godziny', 'Temat i sfery', 'Miejsce', 'Organizator'],
    ['11 czerwca 2026 r. | czwartek | (termin 1 z 2)', '09.00–11.00', 'Spotkanie branżowe „Dwa dni”', '', 'Wydział Kultury'],
    ['18 czerwca 2026 r. | czwartek', '', 'Spotkanie branżowe „Jeden”', '', 'Wydział Kultury'],
    ['25 czerwca 2026 r. | czwartek | (termin 2 z 2)', '10.00–12.30', 'Spotkanie branżowe „Dwa dni”', '', 'Wydział Kultury'],
    ['maj–czerwiec 2026', 'do ustalenia', 'Spotkanie branżowe „Bez dnia”', 'do ustalenia', 'Wydział Kultury'],
  ])
})

test('place, form and link, several hosts, spheres in their order, and how to sign up; else how to reach hosts other than the office itself', () => {
  const own = aUnit({ name: 'Wydział Polityki Społecznej', phone: context.house.phone, email: context.house.email })
  const full = anEntry(
    { title: '', theme: 'Zebranie propozycji.', place: 'Centrum', address: 'ul. Reymonta 20', room: 'sala 1', mode: 'hybrid', link: 'https://example.org/s', dates: [day('2026-09-01', '17:00', '19:00')] },
    { hosts: [own, sport], spheres: [aSphere('13'), aSphere('15')] },
  )
  const signedUp = anEntry({ title: 'Zapisy', mode: 'online', organisers: 'Pełnomocnik wraz z Wydziałem', registration: 'do 5 września: ngo@um.krakow.pl', dates: [day('2026-09-08', '17:00')] }, { spheres: [aSphere('1')] })
  expect(rowsOf(ofYear(full, signedUp))).toEqual([
    ['Data', 'Godziny', 'Temat i sfery', 'Miejsce', 'Organizator', 'Zapisy i kontakt'],
    ['1 września 2026 r. | wtorek', '17.00–19.00', 'Spotkanie branżowe | Zebranie propozycji. | Sfery: sfera 13; sfera 15.', 'Centrum | ul. Reymonta 20 | sala 1 | na miejscu i on-line | https://example.org/s', 'Wydział Polityki Społecznej | Wydział Sportu', 'tel. 12 616 12 34 | sport@um.krakow.pl'],
    ['8 września 2026 r. | wtorek', 'od 17.00', 'Spotkanie branżowe „Zapisy” | Sfera: sfera 1.', 'on-line', 'Pełnomocnik wraz z Wydziałem', 'do 5 września: ngo@um.krakow.pl'],
  ])
})

test('a past meeting whose place and hours nobody entered has no columns for them', () => {
  expect(rowsOf(ofYear(anEntry({ dates: [day('2026-03-19')] })))[0]).toEqual(['Data', 'Temat i sfery', 'Organizator'])
})

test('a workbook without a meeting has its columns all the same: a sheet without any is no sheet', () => {
  const { sheets, notes } = buildMeetingScheduleWorkbook(ofYear(), context)
  expect([textsOf(sheets[0]?.table), notes[0]]).toEqual([[['Data', 'Dzień tygodnia', 'Godziny', 'Spotkanie', 'Rodzaj', 'Temat', 'Sfery', 'Miejsce', 'Organizator', 'Zapisy i kontakt', 'Program']], 'Nie zaplanowano spotkań.'])
})

test.each([
  [undefined, 'Harmonogram spotkań', 'Harmonogram obejmuje 2 spotkania i 1 szkolenie, razem 4 terminy.'],
  ['branzowe', 'Harmonogram spotkań branżowych', 'Harmonogram obejmuje 1 spotkanie, razem 2 terminy.'],
  ['konsultacyjne', 'Harmonogram spotkań konsultacyjnych', 'Harmonogram obejmuje 1 spotkanie.'],
])('the variant %s says its title and counts only its meetings', (variant, title, sentence) => {
  const data = ofYear(anEntry({ dates: [day('2026-06-11'), day('2026-06-25')] }), anEntry({ kind: 'consultation' }), anEntry({ kind: 'training' }))
  const doc = buildMeetingSchedule(data, { ...context, ...(variant && { variant }) })
  expect([doc.title, doc.runningHead, sentencesOf(doc).slice(0, 2), doc.sections.map(({ orientation }) => orientation)]).toEqual([title, `${title} – Rok 2026`, ['Rok 2026', sentence], ['landscape']])
})

test('a meeting whose days are not known is not counted in days', () => {
  const doc = buildMeetingSchedule(ofYear(anEntry({ dates: [day('2026-06-11'), day('2026-06-25')] }), anEntry({ dates: [], period: 'maj', year: 2026 })), context)
  expect(sentencesOf(doc)[1]).toBe('Harmonogram obejmuje 2 spotkania.')
})

test('of a consultation it carries the case number, the subject and the common programme', () => {
  const programme = aProgramme()
  const doc = buildMeetingSchedule({ scope: { kind: 'consultation', consultation: aConsultation({ caseNumber: 'SZ-09.526.1.2026' }) }, entries: [anEntry({}, { programme }), anEntry({}, { programme })] }, context)
  expect([doc.opening.caseNumber, doc.opening.subject, definitionsOf(doc), sentencesOf(doc)[0], sentencesOf(doc)[2]]).toEqual([
    'Znak sprawy: SZ-09.526.1.2026', 'konsultacji projektu Programu Współpracy na rok 2027', { Program: 'Program Współpracy na rok 2027', RPW: 'roczny program współpracy' },
    'Konsultacje RPW 2027, 21 września – 16 października 2026 r.', 'Kontakt: tel. 12 616 57 69, e-mail: sz.umk@um.krakow.pl',
  ])
})

test.each([[undefined, 'Nie zaplanowano spotkań.'], ['branzowe', 'Nie zaplanowano spotkań branżowych.'], ['konsultacyjne', 'Nie zaplanowano spotkań konsultacyjnych.']])('without any meeting the variant %s says so and has no table', (variant, sentence) => {
  const doc = buildMeetingSchedule(ofYear(), { ...context, ...(variant && { variant }) })
  expect([sentencesOf(doc)[1], tablesOf(doc)]).toEqual([sentence, []])
})

test('abbreviations of the themes are explained', () => {
  expect(definitionsOf(buildMeetingSchedule(ofYear(anEntry({ theme: 'Szkolenie SKP' })), context))).toEqual({ SKP: 'System Koordynacji Promocji' })
})

test('the spreadsheet has the weekday, the kind and the spheres in columns of their own', () => {
  const book = buildMeetingScheduleWorkbook(ofYear(anEntry({ theme: 'Temat', dates: [day('2026-09-01', '17:00', '19:00')] }, { spheres: [aSphere('13')], programme: aProgramme() })), context)
  expect([book.title, book.sheets.map(({ name, table }) => [name, ...textsOf(table)]), book.notes]).toEqual([
    'Harmonogram spotkań – Rok 2026',
    [['Spotkania', ['Data', 'Dzień tygodnia', 'Godziny', 'Spotkanie', 'Rodzaj', 'Temat', 'Sfery', 'Miejsce', 'Organizator', 'Program'], ['01.09.2026 r.', 'wtorek', '17.00–19.00', 'Spotkanie w Wydziale Kultury', 'spotkanie branżowe', 'Temat', 'sfera 13', 'do ustalenia', 'Wydział Kultury', 'RPW 2027']]],
    ['Harmonogram obejmuje 1 spotkanie.', 'Stan na 02.07.2026 r.'],
  ])
})
