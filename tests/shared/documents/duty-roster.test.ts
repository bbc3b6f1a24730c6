import { expect, test } from 'vitest'
import { buildDutyRoster, buildDutyRosterWorkbook } from '#shared/documents/builders/duty-roster.ts'
import { definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aConsultation, aDuty, aRoster, aRosterEntry, aUnit, context, house, renamedUnit } from './sample-records.ts'

const consultation = aConsultation({ startsOn: '2024-06-13', endsOn: '2024-07-05' })

test('one unit stands above its table, and columns with nothing to say are left out', () => {
  const duties = [aDuty({ date: '2024-06-18', from: '10:00', to: '14:00', phone: '126167804' }), aDuty()]
  const doc = buildDutyRoster({ consultation, rosters: [aRosterEntry(duties)] }, context)
  expect([doc.title, definitionsOf(doc), sentencesOf(doc), tablesOf(doc)[0]?.caption, textsOf(tablesOf(doc)[0]), doc.sections[0]?.orientation]).toEqual([
    'Harmonogram dyżurów',
    { 'Termin konsultacji': '13 czerwca – 5 lipca 2024 r.' },
    ['Dyżury telefoniczne', 'Wydział Kultury'],
    'Dyżury: 13–18 czerwca 2024 r.',
    [['Dzień', 'Godziny', 'Telefon'], ['13 czerwca (czwartek)', '15.00–18.00', '12 616 57 69'], ['18 czerwca (wtorek)', '10.00–14.00', '12 616 78 04']],
    'portrait',
  ])
})

test('several units stand in the first column, by day, hour and name, under the names they had', () => {
  const other = { ...aDuty({ languages: ['polski', 'ukraiński'], note: 'po wcześniejszym umówieniu' }), unit: renamedUnit }
  const doc = buildDutyRoster({ consultation, rosters: [aRosterEntry([other, aDuty(), aDuty({ from: '09:00', to: '10:00' })])] }, context)
  expect(textsOf(tablesOf(doc)[0])).toEqual([
    ['Dzień', 'Godziny', 'Komórka organizacyjna', 'Telefon', 'Język', 'Uwagi'],
    ['13 czerwca (czwartek)', '09.00–10.00', 'Wydział Kultury', '12 616 57 69', '', ''],
    ['13 czerwca (czwartek)', '15.00–18.00', 'Wydział Dawny', '12 616 57 69', 'polski, ukraiński', 'po wcześniejszym umówieniu'],
    ['13 czerwca (czwartek)', '15.00–18.00', 'Wydział Kultury', '12 616 57 69', '', ''],
  ])
})

test('where no unit is named, there is no column for it', () => {
  const doc = buildDutyRoster({ consultation, rosters: [aRosterEntry([{ ...aDuty(), unit: null }])] }, context)
  expect([sentencesOf(doc), textsOf(tablesOf(doc)[0])]).toEqual([['Dyżury telefoniczne'], [['Dzień', 'Godziny', 'Telefon'], ['13 czerwca (czwartek)', '15.00–18.00', '12 616 57 69']]])
})

test('a wide roster is printed on landscape pages, with hours as the office writes them', () => {
  const wide = { ...aDuty({ mode: 'email', email: 'a@b.pl', languages: ['polski'], note: 'uwaga' }), personName: 'Jan Kowalski' }
  const doc = buildDutyRoster({ consultation, rosters: [aRosterEntry([wide])] }, { ...context, house: { ...house, hourStyle: 'colon' } })
  expect([doc.sections[0]?.orientation, textsOf(tablesOf(doc)[0])]).toEqual([
    'landscape',
    [['Dzień', 'Godziny', 'Forma', 'Telefon', 'E-mail', 'Osoba', 'Język', 'Uwagi'], ['13 czerwca (czwartek)', '15:00–18:00', 'e-mail', '12 616 57 69', 'a@b.pl', 'Jan Kowalski', 'polski', 'uwaga']],
  ])
})

test('a published roster carries the day it was published and its own title', () => {
  const roster = aRoster({ title: 'Harmonogram eksperckich dyżurów', note: 'Dyżury pełnią eksperci.' })
  const entry = aRosterEntry([aDuty()], { roster, unit: aUnit(), publishedOn: '2024-06-13' })
  const doc = buildDutyRoster({ consultation, rosters: [entry] }, context)
  expect([doc.title, doc.opening.placeAndDate, sentencesOf(doc)]).toEqual(['Harmonogram eksperckich dyżurów', 'Kraków, dnia 13 czerwca 2024 r.', ['Dyżury pełnią eksperci.', 'Wydział Kultury']])
  const { title, notes } = buildDutyRosterWorkbook({ consultation, rosters: [entry] }, context)
  expect([title, notes[1]]).toEqual(['Harmonogram eksperckich dyżurów – RPW 2027', 'Opublikowano 13.06.2024 r.'])
})

test('as it is now a roster is called a draft and dated today; so is a paper of several of which one was never published', () => {
  const draft = buildDutyRoster({ consultation, rosters: [aRosterEntry([aDuty()])] }, { ...context, variant: 'projekt' })
  const mixed = buildDutyRoster({ consultation, rosters: [aRosterEntry([aDuty()], { publishedOn: '2024-06-13' }), aRosterEntry([aDuty()])] }, context)
  expect([draft.title, draft.opening.placeAndDate, sentencesOf(draft)[0], mixed.opening.placeAndDate]).toEqual(['Harmonogram dyżurów – projekt', 'Kraków, dnia 2 lipca 2026 r.', 'Stan na dzień 2 lipca 2026 r.', 'Kraków, dnia 2 lipca 2026 r.'])
})

test('without duties it says so', () => {
  const doc = buildDutyRoster({ consultation, rosters: [aRosterEntry([])] }, context)
  expect([sentencesOf(doc), tablesOf(doc)]).toEqual([['Dyżury telefoniczne', 'Nie wyznaczono dyżurów.'], []])
})

test('the spreadsheet has all rosters on one sheet, each row with its unit and full date', () => {
  const workbook = buildDutyRosterWorkbook({ consultation, rosters: [aRosterEntry([aDuty()]), aRosterEntry([aDuty({ date: '2024-06-12' })])] }, context)
  expect([workbook.title, workbook.sheets.map((sheet) => [sheet.name, textsOf(sheet.table)]), workbook.notes]).toEqual([
    'Harmonogram dyżurów – RPW 2027',
    [['Dyżury', [
      ['Komórka organizacyjna', 'Data', 'Godziny', 'Telefon'],
      ['Wydział Kultury', '12.06.2024 r. (środa)', '15.00–18.00', '12 616 57 69'],
      ['Wydział Kultury', '13.06.2024 r. (czwartek)', '15.00–18.00', '12 616 57 69'],
    ]]],
    ['Konsultacje: projekt Programu Współpracy na rok 2027.', 'Stan na 02.07.2026 r.'],
  ])
})

test('a duty by phone or e-mail without a number or an address has room for it', () => {
  const duties = [aDuty({ phone: '' }), aDuty({ mode: 'email', phone: '', date: '2024-06-14' })]
  const doc = buildDutyRoster({ consultation, rosters: [aRosterEntry(duties)] }, context)
  expect([doc.opening.subject, textsOf(tablesOf(doc)[0])]).toEqual([
    'konsultacji projektu Programu Współpracy na rok 2027',
    [['Dzień', 'Godziny', 'Forma', 'Telefon', 'E-mail'], ['13 czerwca (czwartek)', '15.00–18.00', 'telefon', '…………………………', ''], ['14 czerwca (piątek)', '15.00–18.00', 'e-mail', '', '…………………………']],
  ])
})

test('duties from the first to the last day of the consultation do not say its dates again', () => {
  const doc = buildDutyRoster({ consultation, rosters: [aRosterEntry([aDuty(), aDuty({ date: '2024-07-05' })])] }, context)
  expect([definitionsOf(doc), tablesOf(doc)[0]?.caption]).toEqual([{ 'Termin konsultacji': '13 czerwca – 5 lipca 2024 r.' }, 'Dyżury w czasie konsultacji'])
})

test('a consultation without a roster says that there are no duties, by date and on a web page', () => {
  const said = (variant: string) => sentencesOf(buildDutyRoster({ consultation, rosters: [] }, { ...context, variant })).filter((text) => text.includes('dyżurów'))
  expect([said('wedlug-dat'), said('strona')]).toEqual([['Nie wyznaczono dyżurów.'], ['Nie wyznaczono dyżurów.']])
})
