import { expect, test } from 'vitest'
import { buildMeetingSummary } from '#shared/documents/builders/meeting-summary.ts'
import type { MeetingSummaryData, Participant } from '#shared/documents/meeting-data.ts'
import { countedPresence, presenceDefinitions } from '#shared/documents/meeting-presence.ts'
import { blocksOf, definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { anEntry, aProgramme, aSphere, sport } from './meeting-records.ts'
import { aConsultation, aMeeting, aPosition, aPostulate, context } from './sample-records.ts'

const nobody = { organisations: null, people: null, officials: null }
const summaryOf = (fields: Partial<MeetingSummaryData> = {}) => buildMeetingSummary({ ...anEntry(), presence: nobody, present: [], postulates: [], ...fields }, context)
const headings = (fields?: Partial<MeetingSummaryData>) => blocksOf(summaryOf(fields)).flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
const someone = (fields: Partial<Participant>): Participant => ({ organisation: 'Fundacja Przykład', person: 'Jan Przykład', role: 'prezes', email: 'jan@example.org', isOffice: false, ...fields })

test('all seven sections, with what there is to say in each', () => {
  const { meeting } = anEntry({ place: 'Centrum', mode: 'hybrid', link: 'https://example.org/s', moderator: 'Maria Prowadząca', theme: 'Zebranie propozycji.', agenda: '1. Powitanie\n2. Dyskusja', notes: 'Otwarcie.\n- lokale\n- konkursy', outcomes: 'Odpowiedź do 31 lipca.' })
  const postulates = [
    aPostulate('1/2026', {}, { positions: [{ position: aPosition(), unit: sport }] }), aPostulate('2/2026', { rationale: '' }, { submitters: [{ kind: 'person', id: 'p' }] }), aPostulate('3/2026', {}, { submitters: [{ kind: 'floor' }] }),
  ]
  const doc = summaryOf({ meeting, programme: aProgramme(), spheres: [aSphere('13'), aSphere('15')], presence: { organisations: 22, people: 101, officials: 1 }, postulates })
  expect([doc.title, doc.runningHead, doc.opening.placeAndDate, sentencesOf(doc), definitionsOf(doc), tablesOf(doc).map(textsOf)]).toEqual([
    'Podsumowanie spotkania branżowego w Wydziale Kultury (15.06.2026 r.)', 'Podsumowanie spotkania branżowego w Wydziale Kultury (15.06.2026 r.)', 'Kraków, dnia 2 lipca 2026 r.',
    [
      '1. Informacje podstawowe', '2. Uczestnicy', '3. Temat i porządek spotkania', 'Zebranie propozycji.', 'Powitanie', 'Dyskusja', '4. Przebieg spotkania', 'Otwarcie.', 'lokale', 'konkursy',
      '5. Zgłoszone postulaty', 'Zgłoszono 3 postulaty. Zgłaszający: 1 organizacja, 1 osoba fizyczna i 1 głos z sali.', '6. Ustalenia i dalsze kroki', 'Odpowiedź do 31 lipca.', 'Komórka właściwa do zajęcia stanowiska: Wydział Sportu.', '7. Sporządzenie podsumowania',
    ],
    {
      Termin: '15 czerwca 2026 r. (poniedziałek), godz. 17.00–19.00', Miejsce: 'Centrum', Forma: 'na miejscu i on-line', Organizator: 'Wydział Kultury', Prowadzenie: 'Maria Prowadząca', Program: 'Program Współpracy na rok 2027',
      'Sfery zadań publicznych': 'działalność 13\ndziałalność 15', Organizacje: '22', 'Uczestniczki i uczestnicy': '101 osób', 'Urząd i jednostki miejskie': '1 osoba', Data: '2 lipca 2026 r.',
    },
    [[
      ['Lp.', 'Nr', 'Zgłaszający', 'Treść postulatu', 'Uzasadnienie'], ['1', '1/2026', 'Fundacja Przykład', 'Treść 1/2026', 'Powód 1/2026'], ['2', '2/2026', 'osoba fizyczna', 'Treść 2/2026', ''], ['3', '3/2026', 'głos z sali', 'Treść 3/2026', 'Powód 3/2026'],
    ]],
  ])
})

test('a section with nothing to say is left out, and the others are numbered without it', () => {
  expect([headings(), headings({ meeting: anEntry({ kind: 'training', title: 'Szkolenie dla NGO', agenda: 'Wykład' }).meeting }), sentencesOf(summaryOf()).filter((text) => text.startsWith('Nie'))]).toEqual([
    ['1. Informacje podstawowe', '2. Uczestnicy', '3. Zgłoszone postulaty', '4. Sporządzenie podsumowania'],
    ['1. Informacje podstawowe', '2. Uczestnicy', '3. Program szkolenia', '4. Zgłoszone postulaty', '5. Sporządzenie podsumowania', 'Wykaz skrótów'],
    ['Nie ustalono liczby uczestników.', 'Nie zgłoszono postulatów.'],
  ])
})

test('a meeting of a consultation collects uwagi, and says which consultation it was', () => {
  const doc = summaryOf({ meeting: aMeeting({ consultation: aConsultation().id }), consultation: aConsultation({ caseNumber: 'SZ-09.526.1.2026' }), programme: aProgramme() })
  expect([doc.opening.caseNumber, definitionsOf(doc).Konsultacje, definitionsOf(doc).Program, sentencesOf(doc).slice(3, 5)]).toEqual(['Znak sprawy: SZ-09.526.1.2026', 'projekt Programu Współpracy na rok 2027', undefined, ['3. Zgłoszone uwagi', 'Nie zgłoszono uwag.']])
})

test('the day stands in the title once; a period and several days as people say them', () => {
  const title = (meeting: Parameters<typeof anEntry>[0]) => summaryOf({ meeting: anEntry(meeting).meeting }).title
  const day = (date: string) => ({ date, from: null, to: null })
  expect([title({ title: 'Spotkanie 15.06.2026 r. w Wydziale Kultury' }), title({ dates: [], period: 'maj–czerwiec 2023' }), title({ dates: [day('2024-06-11'), day('2024-06-25')] })]).toEqual([
    'Podsumowanie spotkania branżowego 15.06.2026 r. w Wydziale Kultury', 'Podsumowanie spotkania branżowego w Wydziale Kultury (maj–czerwiec 2023)', 'Podsumowanie spotkania branżowego w Wydziale Kultury (11 i 25.06.2024 r.)',
  ])
})

test('cancelled entries are left out, joined ones stand without an answer, and all units that answer are named', () => {
  const doc = summaryOf({
    postulates: [
      aPostulate('1/2026', { rationale: '' }, { positions: [{ position: aPosition(), unit: sport }, { position: aPosition({ leading: false }), unit: { ...anEntry().hosts[0]!, id: 'inna' } }] }), aPostulate('2/2026', { isCancelled: true }),
    ],
  })
  expect([tablesOf(doc).map(textsOf), sentencesOf(doc).find((text) => text.startsWith('Komórki'))]).toEqual([
    [[['Lp.', 'Nr', 'Zgłaszający', 'Treść postulatu'], ['1', '1/2026', 'Fundacja Przykład', 'Treść 1/2026']]], 'Komórki właściwe do zajęcia stanowiska: Wydział Sportu i Wydział Kultury.',
  ])
})

test('an internal summary names those who were present', () => {
  expect(textsOf(tablesOf(summaryOf({ present: [someone({}), someone({ organisation: '', person: 'Zofia', role: '' })] }))[0])).toEqual([
    ['Lp.', 'Imię i nazwisko', 'Organizacja lub jednostka', 'Funkcja'], ['1', 'Jan Przykład', 'Fundacja Przykład', 'prezes'], ['2', 'Zofia', '', ''],
  ])
})

test('a list of attendance counts organisations once and people where they are named; an empty one counts nothing', () => {
  const present = [someone({}), someone({ person: 'Ewa' }), someone({ organisation: 'Stowarzyszenie', person: '' }), someone({ organisation: '', person: 'Zofia' }), someone({ organisation: 'ZZM', isOffice: true })]
  expect([countedPresence(present), countedPresence([]), presenceDefinitions({ organisations: 0, people: 2, officials: null })]).toEqual([
    { organisations: 2, people: 3, officials: 1 }, nobody, [{ label: 'Organizacje', value: '0' }, { label: 'Uczestniczki i uczestnicy', value: '2 osoby' }],
  ])
})

test('who wrote it and who approves it sign', () => {
  const signed = buildMeetingSummary({ ...anEntry(), presence: nobody, present: [], postulates: [] }, { ...context, house: { ...context.house, preparedBy: 'Jan Testowy' } })
  expect(blocksOf(signed).find(({ kind }) => kind === 'signatures')).toMatchObject({ left: { above: 'Sporządził(a):', below: 'Jan Testowy (podpis)' }, right: { above: 'Zatwierdził(a): Dyrektor Wydziału', below: 'Anna Nowak (podpis)' } })
})

test('three hundred postulaty stand in one table, numbered to the end', () => {
  const doc = summaryOf({ postulates: Array.from({ length: 300 }, (_, index) => aPostulate(`${index + 1}/2026`)) })
  const rows = textsOf(tablesOf(doc)[0])
  expect([sentencesOf(doc).find((text) => text.startsWith('Zgłoszono')), rows.length, rows[300]]).toEqual(['Zgłoszono 300 postulatów. Zgłaszający: 1 organizacja.', 301, ['300', '300/2026', 'Fundacja Przykład', 'Treść 300/2026', 'Powód 300/2026']])
})
