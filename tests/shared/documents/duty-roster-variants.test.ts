import { expect, test } from 'vitest'
import { buildDutyRoster, buildDutyRosterWorkbook } from '#shared/documents/builders/duty-roster.ts'
import { blocksOf, definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aConsultation, aDuty, aRosterEntry, aUnit, context, renamedUnit } from './sample-records.ts'

const consultation = aConsultation({ startsOn: '2024-06-13', endsOn: '2024-07-05' })
const former = { ...aDuty({ date: '2024-06-14', phone: '12 616 78 09' }), unit: { ...renamedUnit, id: 'u2' } }
const rosters = [aRosterEntry([former, aDuty({ date: '2024-06-20' }), aDuty(), { ...aDuty({ mode: 'email', phone: '', email: 'a@b.pl' }), unit: null }])]
const build = (variant: string, entries = rosters) => buildDutyRoster({ consultation, rosters: entries }, { ...context, variant })

test('unit by unit: each under its name, days in order, duties of no unit last', () => {
  const doc = build('wedlug-komorek')
  expect([doc.title, sentencesOf(doc).slice(0, 3), tablesOf(doc).map(textsOf)]).toEqual([
    'Harmonogram dyżurów',
    ['Wydział Dawny', 'Wydział Kultury', 'Bez wskazania komórki'],
    [
      [['Dzień', 'Godziny', 'Telefon'], ['14 czerwca (piątek)', '15.00–18.00', '12 616 78 09']],
      [['Dzień', 'Godziny', 'Telefon'], ['13 czerwca (czwartek)', '15.00–18.00', '12 616 57 69'], ['20 czerwca (czwartek)', '15.00–18.00', '12 616 57 69']],
      [['Dzień', 'Godziny', 'Forma', 'E-mail'], ['13 czerwca (czwartek)', '15.00–18.00', 'e-mail', 'a@b.pl']],
    ],
  ])
})

test('a duty without a unit is that of its roster', () => {
  const doc = build('wedlug-komorek', [aRosterEntry([{ ...aDuty(), unit: null }], { unit: aUnit() })])
  expect(sentencesOf(doc)[0]).toBe('Wydział Kultury')
})

test('the list of telephones has each number once, with all its days under their hours', () => {
  const doc = build('telefony')
  expect([doc.title, textsOf(tablesOf(doc)[0])]).toEqual([
    'Telefony dyżurne',
    [
      ['Kto odpowiada', 'Telefon, e-mail', 'Kiedy'],
      ['Wydział Dawny', '12 616 78 09', '14 czerwca (piątek) | 15.00–18.00'],
      ['Wydział Kultury', '12 616 57 69', '13 czerwca (czwartek) | 20 czerwca (czwartek) | 15.00–18.00'],
      ['', 'a@b.pl', '13 czerwca (czwartek) | 15.00–18.00'],
    ],
  ])
  const one = build('telefony', [aRosterEntry([aDuty(), aDuty({ date: '2024-06-14', from: '10:00', to: '12:00' })])])
  expect([sentencesOf(one)[0], textsOf(tablesOf(one)[0])]).toEqual(['Wydział Kultury', [['Telefon, e-mail', 'Kiedy'], ['12 616 57 69', '13 czerwca (czwartek) | 15.00–18.00 | 14 czerwca (piątek) | 10.00–12.00']]])
})

test('an expert who is only met says where in the list of telephones; only one by phone without a number leaves room for it', () => {
  const duties = [aDuty({ mode: 'in_person', phone: '', room: 'pok. 115' }), aDuty({ date: '2024-06-14', mode: 'online', phone: '' }), aDuty({ date: '2024-06-15', phone: '' }), aDuty({ date: '2024-06-16', mode: 'in_person', phone: '', room: 'pok. 115' })]
  expect(textsOf(tablesOf(build('telefony', [aRosterEntry(duties)]))[0]).slice(1)).toEqual([
    ['na miejscu, pok. 115', '13 czerwca (czwartek) | 16 czerwca (niedziela) | 15.00–18.00'], ['on-line', '14 czerwca (piątek) | 15.00–18.00'], ['…'.repeat(10), '15 czerwca (sobota) | 15.00–18.00'],
  ])
})

test('pages after the first are headed by what the paper is', () => {
  expect(['wedlug-dat', 'telefony', 'plakat'].map((variant) => build(variant).runningHead)).toEqual([`Harmonogram dyżurów – ${consultation.subjectShort}`, `Telefony dyżurne – ${consultation.subjectShort}`, `Dyżury – ${consultation.subjectShort}`])
})

test('for a web page there is neither letterhead nor case number nor signature; what the consultation is about stands above the same table', () => {
  const page = build('strona')
  expect([page.opening, definitionsOf(page), blocksOf(page).some(({ kind }) => kind === 'signatures'), tablesOf(page).map(textsOf)]).toEqual([
    { letterhead: [] }, { Konsultacje: consultation.subjectFull, 'Termin konsultacji': '13 czerwca – 5 lipca 2024 r.' }, false, tablesOf(build('wedlug-dat')).map(textsOf),
  ])
})

test('the poster has no case number and no signature, says what it is about in the largest type', () => {
  const poster = build('plakat')
  expect([poster.title, poster.opening, definitionsOf(poster), sentencesOf(poster), textsOf(tablesOf(poster)[0]).slice(1, 3), blocksOf(poster).some(({ kind }) => kind === 'signatures')]).toEqual([
    'Dyżury', { letterhead: expect.any(Array) as string[] }, { 'Termin konsultacji': '13 czerwca – 5 lipca 2024 r.' }, ['RPW 2027'], [['13 czerwca (czwartek)', '15.00–18.00', '', 'a@b.pl'], ['13 czerwca (czwartek)', '15.00–18.00', 'Wydział Kultury', '12 616 57 69']], false,
  ])
})

test('more duties get smaller rows on the poster, and too many for a row each are gathered by who answers', () => {
  const posterOf = (count: number) => {
    const duties = Array.from({ length: count }, (_, index) => aDuty({ date: `2024-06-${10 + (index % 20)}`, ...(index % 2 > 0 && { phone: '12 616 78 09' }) }))
    const table = tablesOf(build('plakat', [aRosterEntry(duties)]))[0]!
    return [table.columns[0]!.header, table.size, [...table.rows].length]
  }
  expect([3, 16, 60].map(posterOf)).toEqual([['Dzień', 'large', 3], ['Dzień', 'medium', 16], ['Telefon, e-mail', 'large', 2]])
  const units = Array.from({ length: 60 }, (_, index) => ({ ...aDuty({ phone: `12 616 10 ${10 + index}` }), unit: aUnit({ id: `u${index}` }) }))
  const crowded = tablesOf(build('plakat', [aRosterEntry(units)]))[0]!
  expect([crowded.size, [...crowded.rows].length]).toEqual([undefined, 60])
})

test('every form says when there are no duties', () => {
  expect(['wedlug-dat', 'wedlug-komorek', 'plakat', 'telefony'].map((variant) => sentencesOf(build(variant, [aRosterEntry([])])).includes('Nie wyznaczono dyżurów.'))).toEqual([true, true, true, true])
})

test('the spreadsheet follows: by unit, or the list of telephones', () => {
  const sheets = ['wedlug-komorek', 'telefony'].map((variant) => buildDutyRosterWorkbook({ consultation, rosters }, { ...context, variant }).sheets[0]!)
  expect(sheets.map(({ name, table }) => [name, textsOf(table).map(([first]) => first)])).toEqual([
    ['Dyżury', ['Komórka organizacyjna', 'Wydział Dawny', 'Wydział Kultury', 'Wydział Kultury', '']], ['Telefony', ['Kto odpowiada', 'Wydział Dawny', 'Wydział Kultury', '']],
  ])
})

test('of many days under one number the list says the days together, before the hours', () => {
  const duties = Array.from({ length: 8 }, (_, index) => aDuty({ date: `2024-06-1${index}` }))
  expect(textsOf(tablesOf(build('telefony', [aRosterEntry(duties)]))[0])[1]).toEqual(['12 616 57 69', '10, 11, 12, 13, 14, 15, 16 i 17 czerwca 2024 r. | 15.00–18.00'])
})

test('an address is not broken: its column is as wide as it needs, in larger type wider; one that half of a page does not hold makes the type smaller', () => {
  const shareOf = (variant: string, email: string) => {
    const table = tablesOf(build(variant, [aRosterEntry([{ ...aDuty({ email }), unit: aUnit({ id: 'u1' }) }, aDuty({ email })].map((entry, index) => ({ ...entry, unit: aUnit({ id: `u${index}` }) })))]))[0]!
    const contact = table.columns.find(({ key }) => key === 'contact')!
    return [table.size, Math.round((contact.share / table.columns.reduce((sum, { share }) => sum + share, 0)) * 165)]
  }
  expect([shareOf('telefony', 'ekspert@um.krakow.pl'), shareOf('plakat', 'ekspert@um.krakow.pl'), shareOf('plakat', 'ekspert.organizacji@um.krakow.pl')]).toEqual([[undefined, 49], ['large', 73], ['raised', 78]])
})
