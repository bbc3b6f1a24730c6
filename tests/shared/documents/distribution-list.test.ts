import { expect, test } from 'vitest'
import { buildDistributionList, buildDistributionWorkbook } from '#shared/documents/builders/distribution-list.ts'
import type { DistributionData } from '#shared/documents/distribution-data.ts'
import { organisation as entity, type Organisation } from '#shared/domain/organisation.ts'
import { blocksOf, definitionsOf, sentencesOf, tablesOf, textsOf } from './read-blocks.ts'
import { aMeeting, aUnit, context } from './sample-records.ts'

const anOrganisation = (name: string, fields: Partial<Organisation> = {}): Organisation => ({ ...entity.blank, id: name, revision: 1, name, ...fields })
const person = { fullName: 'Jan Kowalski', role: 'prezes', email: 'jan@example.pl', phone: '600700800' }
const data: DistributionData = {
  scope: { kind: 'meeting', meeting: aMeeting(), hosts: [aUnit()] }, programme: null,
  units: [
    { unit: aUnit({ name: 'Wydział Sportu', email: 'sp.umk@um.krakow.pl' }), answers: 3, leading: 1, isHost: false, isRunning: false },
    { unit: aUnit({ name: 'Wydział Kultury', address: 'ul. Wielopole 17a\n31-072 Kraków' }), answers: 1, leading: 1, isHost: true, isRunning: true },
  ],
  organisations: [
    { organisation: anOrganisation('Żak'), submitted: 0, isInvited: true, people: [] },
    { organisation: anOrganisation('Fundacja „Ą”', { address: 'ul. Długa 1', postcode: '31-146', city: 'Kraków', phone: '126165769' }), submitted: 2, isInvited: true, people: [person] },
  ],
  residentCount: 2, residents: [],
}

const publicRows = [
  ['Lp.', 'Adresat', 'Adres', 'Z jakiego powodu'],
  ['1', 'Wydział Kultury', 'ul. Wielopole 17a | 31-072 Kraków', '1 stanowisko (komórka wiodąca) | prowadzi spotkanie | prowadzi konsultacje'],
  ['2', 'Wydział Sportu', '', '3 stanowiska (wiodąca: 1)'],
  ['3', 'Fundacja „Ą”', 'ul. Długa 1 | 31-146 Kraków', '2 zgłoszenia | na liście zaproszonych na spotkanie'],
  ['4', 'Żak', '', 'na liście zaproszonych na spotkanie'],
  ['5', '2 osoby fizyczne', 'według wykazu do użytku wewnętrznego', 'zgłaszający'],
  ['6', 'a/a', '', 'akta sprawy'],
]

test('a list for everybody names units and organisations with their addresses, residents only in number, and the office\'s own copy', () => {
  const doc = buildDistributionList(data, context)
  expect([doc.title, doc.sections[0]?.orientation, sentencesOf(doc), definitionsOf(doc), textsOf(tablesOf(doc)[0])]).toEqual([
    'Rozdzielnik', 'portrait', ['Spotkanie w Wydziale Kultury, 15 czerwca 2026 r.', 'Otrzymują: 2 komórki lub jednostki, 2 organizacje i 2 osoby fizyczne.'], {}, publicRows,
  ])
})

test('a list for the office alone says how to reach everybody', () => {
  const doc = buildDistributionList({ ...data, residentCount: 1, residents: [{ ...person, fullName: 'Anna Zielińska', role: '' }] }, { ...context, isInternal: true })
  const contacts = textsOf(tablesOf(doc)[0]).map((row) => [row[1], row[4]])
  expect([doc.sections[0]?.orientation, contacts]).toEqual([
    'landscape',
    [['Adresat', 'Kontakt'], ['Wydział Kultury', ''], ['Wydział Sportu', 'sp.umk@um.krakow.pl'], ['Fundacja „Ą”', 'tel. 12 616 57 69 | Jan Kowalski, prezes – jan@example.pl – tel. 600 700 800'], ['Żak', ''], ['Anna Zielińska', 'jan@example.pl | tel. 600 700 800'], ['a/a', '']],
  ])
})

test('with nobody concerned only the office\'s own copy is left, and it says so', () => {
  const doc = buildDistributionList({ ...data, units: [], organisations: [], residentCount: 0 }, context)
  expect([sentencesOf(doc)[1], textsOf(tablesOf(doc)[0]).slice(1)]).toEqual(['W rejestrze nie ma adresatów poza aktami sprawy: zgłaszających, zaproszonych ani odpowiadających komórek.', [['1', 'a/a', 'akta sprawy']]])
})

test('the spreadsheet has the same rows', () => {
  const { title, sheets, notes } = buildDistributionWorkbook(data, context)
  expect([title, sheets.map(({ name, table }) => [name, textsOf(table)]), notes]).toEqual([
    'Rozdzielnik – Spotkanie w Wydziale Kultury, 15 czerwca 2026 r.', [['Rozdzielnik', publicRows]], ['Otrzymują: 2 komórki lub jednostki, 2 organizacje i 2 osoby fizyczne.', 'Stan na 2 lipca 2026 r.'],
  ])
})

test('a list says what it belongs to, in a place to be filled in, and is signed; addresses and contacts have a column only where one is known', () => {
  const blocks = blocksOf(buildDistributionList(data, context))
  const withoutAddresses = { ...data, organisations: [data.organisations[0]!], residentCount: 0 }
  expect([blocks.flatMap((block) => (block.kind === 'fields' ? block.fields.map(({ label }) => label) : [])), blocks.some(({ kind }) => kind === 'signatures'), [context, { ...context, isInternal: true as const }].map((one) => textsOf(tablesOf(buildDistributionList({ ...withoutAddresses, units: [] }, one))[0])[0])]).toEqual([['Rozdzielnik do'], true, [['Lp.', 'Adresat', 'Z jakiego powodu'], ['Lp.', 'Adresat', 'Z jakiego powodu']]])
})
