import { expect, test } from 'vitest'
import { buildReminder } from '#shared/documents/builders/reminder.ts'
import type { OwedEntry, ReminderData } from '#shared/documents/letter-data.ts'
import { deadlineSentences, partsOfOwed, waitingSentence } from '#shared/documents/owed-words.ts'
import { specimenReminder } from '#shared/documents/specimen.ts'
import { settings } from '#shared/domain/settings.ts'
import { blocksOf, definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aConsultation, aMeeting, context, renamedUnit } from './sample-records.ts'

const owes = (number: string, deadline: string | null, stage: 'postulate' | 'remark' = 'postulate'): OwedEntry => ({ postulate: { number, stage, content: `Treść ${number}` }, deadline })

function reminderOf(owed: readonly OwedEntry[], rest: Partial<ReminderData> = {}) {
  return buildReminder({ unit: { ...renamedUnit, address: 'pl. Wszystkich Świętych 3-4\n31-004 Kraków' }, scope: { kind: 'year', year: 2026 }, programme: null, owed, ...rest }, context)
}

test('what is late stands apart from what is not, from the earliest deadline, with the days since it', () => {
  const doc = reminderOf([owes('1/2026', '2026-07-30'), owes('2/2026', '2026-07-01'), owes('3/2026', null), owes('4/2026', '2026-06-22'), owes('5/2026', '2026-07-02')])
  expect([doc.title, doc.opening.addressee, doc.opening.placeAndDate, sentencesOf(doc).slice(0, 3), tablesOf(doc).map((table) => [table.caption, ...textsOf(table)])]).toEqual([
    'Przypomnienie o stanowiskach', ['Wydział Nowy', 'pl. Wszystkich Świętych 3-4', '31-004 Kraków'], 'Kraków, dnia 2 lipca 2026 r.',
    ['Rok 2026', 'Szanowni Państwo,', 'na Państwa stanowisko czeka 5 postulatów. W 2 sprawach termin minął, najdawniejszy 22 czerwca 2026 r. (10 dni temu). W pozostałych 3 sprawach termin jeszcze nie minął; najbliższy mija 2 lipca 2026 r.'],
    [
      ['Po terminie', ['Nr', 'Treść postulatu', 'Termin', 'Dni po terminie'], ['4/2026', 'Treść 4/2026', '22.06.2026', '10'], ['2/2026', 'Treść 2/2026', '01.07.2026', '1']],
      ['Przed terminem', ['Nr', 'Treść postulatu', 'Termin'], ['5/2026', 'Treść 5/2026', '02.07.2026'], ['1/2026', 'Treść 1/2026', '30.07.2026'], ['3/2026', 'Treść 3/2026', 'nie wyznaczono']],
    ],
  ])
})

test('it says where to send the answer, how soon, what is attached, and who signs', () => {
  const doc = reminderOf([owes('1/2026', '2026-07-01')])
  expect([sentencesOf(doc).slice(3), definitionsOf(doc), blocksOf(doc).find(({ kind }) => kind === 'signatures')]).toEqual([
    [
      'Prosimy uzupełnić załączony arkusz i odesłać go pocztą elektroniczną na adres sz.umk@um.krakow.pl – niezwłocznie. Uwzględnienie częściowe, nieuwzględnienie i przekazanie według właściwości wymagają uzasadnienia.',
      'Jeżeli sprawa należy do innej komórki, prosimy ją wskazać. Jeżeli stanowisko zostało już przekazane, prosimy uznać to pismo za bezprzedmiotowe.',
    ],
    { Załącznik: 'arkusz do uzupełnienia (XLSX)', Otrzymują: '1) adresat\n2) a/a' },
    { kind: 'signatures', right: { above: 'Z poważaniem\nDyrektor Wydziału', below: 'Anna Nowak (podpis)' } },
  ])
})

test('an office without an e-mail address asks for the sheet where it came from', () => {
  const doc = buildReminder({ unit: renamedUnit, scope: null, programme: null, owed: [owes('1/2026', '2026-08-01')] }, { ...context, house: { ...context.house, ...settings.blank } })
  expect(sentencesOf(doc)[2]).toBe('Prosimy uzupełnić załączony arkusz i odesłać go pocztą elektroniczną na adres, z którego przyszedł – w terminie. Uwzględnienie częściowe, nieuwzględnienie i przekazanie według właściwości wymagają uzasadnienia.')
})

test('nouns and verbs go with their numbers, postulaty and uwagi alike', () => {
  expect([1, 2, 5, 12, 22].map((count) => waitingSentence(count, count === 22 ? 'remark' : 'postulate'))).toEqual([
    'na Państwa stanowisko czeka 1 postulat.', 'na Państwa stanowisko czekają 2 postulaty.', 'na Państwa stanowisko czeka 5 postulatów.', 'na Państwa stanowisko czeka 12 postulatów.', 'na Państwa stanowisko czekają 22 uwagi.',
  ])
})

test.each([
  [['2026-07-01'], 'Termin minął 1 lipca 2026 r. (1 dzień temu).'],
  [['2026-06-30', '2026-06-30'], 'We wszystkich sprawach termin minął 30 czerwca 2026 r. (2 dni temu).'],
  [['2026-06-30', '2026-06-29'], 'We wszystkich sprawach termin minął, najdawniejszy 29 czerwca 2026 r. (3 dni temu).'],
  [['2026-06-30', '2026-08-01'], 'W 1 sprawie termin minął 30 czerwca 2026 r. (2 dni temu). W pozostałej sprawie termin jeszcze nie minął; mija 1 sierpnia 2026 r.'],
  [['2026-06-30', null], 'W 1 sprawie termin minął 30 czerwca 2026 r. (2 dni temu). W pozostałej sprawie nie wyznaczono terminu.'],
  [['2026-08-01', '2026-08-02'], 'Termin jeszcze nie minął; najbliższy mija 1 sierpnia 2026 r.'],
  [[null, null], 'Nie wyznaczono terminu.'],
])('deadlines %j are told in a sentence', (deadlines, sentence) => {
  expect(deadlineSentences(partsOfOwed(deadlines.map((deadline, index) => owes(`${index + 1}/2026`, deadline)), context.today), context.today)).toBe(sentence)
})

test('answers without any deadline are one list, and nothing is said to be late', () => {
  const doc = reminderOf([owes('1/2026', null)])
  expect([sentencesOf(doc)[2], tablesOf(doc).map(({ caption }) => caption)]).toEqual(['na Państwa stanowisko czeka 1 postulat.', ['Do uzupełnienia']])
})

test.each([
  [['2026-08-01'], 'w terminie'],
  [[null], 'w ciągu 14 dni od otrzymania pisma'],
  [['2026-08-01', null], 'w terminie, a gdy go nie wyznaczono – w ciągu 14 dni od otrzymania pisma'],
  [['2026-07-01', '2026-08-01'], 'zaległe stanowiska niezwłocznie, pozostałe w terminie'],
  [['2026-07-01', null], 'zaległe stanowiska niezwłocznie, pozostałe w ciągu 14 dni od otrzymania pisma'],
])('deadlines %j are asked for %s', (deadlines, when) => {
  const asked = sentencesOf(reminderOf(deadlines.map((deadline, index) => owes(`${index + 1}/2026`, deadline)))).find((sentence) => sentence.startsWith('Prosimy'))
  expect(asked).toContain(`na adres sz.umk@um.krakow.pl – ${when}. Uwzględnienie`)
})

test('a unit that owes nothing is told so, and nothing is attached', () => {
  const doc = reminderOf([], { scope: { kind: 'meeting', meeting: aMeeting(), hosts: [] } })
  expect([sentencesOf(doc), tablesOf(doc), definitionsOf(doc)]).toEqual([
    ['Spotkanie w Wydziale Kultury, 15 czerwca 2026 r.', 'Szanowni Państwo,', 'na dzień 2 lipca 2026 r. nie mają Państwo zaległych stanowisk: na odpowiedź nie czeka żaden postulat. Dziękujemy.'], [], { Otrzymują: '1) adresat\n2) a/a' },
  ])
})

test('when all of it is of one consultation it carries its case number and speaks of uwagi', () => {
  const doc = reminderOf([owes('1/2026', '2026-07-30', 'remark')], { consultation: aConsultation({ caseNumber: 'SZ-09.526.1.2026' }) })
  expect([doc.opening.caseNumber, doc.opening.subject, sentencesOf(doc)[2], textsOf(tablesOf(doc)[0])[0]]).toEqual([
    'Znak sprawy: SZ-09.526.1.2026', 'konsultacji projektu Programu Współpracy na rok 2027', 'na Państwa stanowisko czeka 1 uwaga. Termin jeszcze nie minął; mija 30 lipca 2026 r.', ['Nr', 'Proponowany zapis / treść uwagi', 'Termin'],
  ])
})

test('of postulaty and uwagi together it calls what waits zgłoszenia', () => {
  const doc = reminderOf([owes('1/2026', null), owes('2/2026', null, 'remark')])
  expect([doc.opening.subject, sentencesOf(doc).find((text) => text.startsWith('na Państwa')), textsOf(tablesOf(doc)[0])[0]]).toEqual(['zgłoszonych postulatów i uwag', 'na Państwa stanowisko czekają 2 zgłoszenia.', ['Nr', 'Treść postulatu lub uwagi', 'Termin']])
})

test('the specimen shows one late answer and one due', () => {
  expect(tablesOf(buildReminder(specimenReminder(context.today), context)).map((table) => textsOf(table).slice(1))).toEqual([
    [['1/2026', 'Przykładowa treść postulatu', '18.06.2026', '14']], [['2/2026', 'Przykładowa treść postulatu', '09.07.2026']],
  ])
})
