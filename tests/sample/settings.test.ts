import { expect, test } from 'vitest'
import { isChannelValidOn } from '#shared/domain/channel.ts'
import { settingsId, type Settings } from '#shared/domain/settings.ts'
import { dictionaryFiles, readSampleFile } from '#electron/store/sample/sample-files.ts'
import { wholeEntity } from '#electron/store/sample/whole-entity.ts'
import { resourcesDir } from './loaded-sample.ts'
import { onOneLine, openKrakow } from './seeds.ts'

const [record] = readSampleFile(resourcesDir, dictionaryFiles[0]!.file)
const settings = wholeEntity('settings', record!) as unknown as Settings

test('a new database knows the office and names no official', () => {
  expect({ ...settings, channels: [], places: [], informationClause: '', legalBasis: '' }).toEqual({
    id: settingsId, revision: 1, cityOffice: 'Urząd Miasta Krakowa', unitName: 'Wydział Polityki Społecznej, Równości i Zdrowia', sectionName: 'Referat ds. Współpracy z Organizacjami Pozarządowymi',
    address: 'ul. Jana Dekerta 24', postcode: '30-703', city: 'Kraków', email: 'sz.umk@um.krakow.pl', phone: '', signatoryFunction: '', signatoryName: '', preparedBy: '', preparedByPhone: '', userName: '', hourStyle: 'dot',
    announcedBy: 'Prezydent Miasta Krakowa', minConsultationDays: 21, minAnnouncementDays: 7, minForms: 3, closedDays: [], headerWords: [], logo: '', logoDescription: '', channels: [], places: [], informationClause: '', legalBasis: '',
  })
})

test('the legal basis is the whole title of the resolution', () => {
  expect(onOneLine(openKrakow)).toContain(`[${settings.legalBasis.replace(/^uchwała/u, 'uchwały')}.]`)
})

test.each([
  ['2025-12-31', ['email', 'epuap', 'post', 'in_person', 'meeting', 'phone']],
  ['2026-01-01', ['email', 'edoreczenia', 'post', 'in_person', 'meeting', 'phone']],
])('on %s the office takes remarks in the ways valid that day', (day, kinds) => {
  expect(settings.channels.filter((channel) => isChannelValidOn(channel, day)).map(({ kind }) => kind)).toEqual(kinds)
})

test('the places of meetings have their names once, spellings included', () => {
  const spellings = settings.places.flatMap(({ name, aliases }) => [name, ...aliases])
  expect(settings.places.map(({ name }) => name)).toEqual(['Centrum Obywatelskie ul. Reymonta 20', 'Centrum Obywatelskie Centrum C 10', 'Centrum Wielokulturowe', 'sala konferencyjna Wydziału'])
  expect(new Set(spellings).size).toBe(spellings.length)
})

test('the information clause has a section for each element of art. 13, and leaves to the lawyer what is not known', () => {
  const { informationClause } = settings
  expect(informationClause.match(/^[IVX]+\. .*$/gmu)).toEqual([
    'I. Wskazanie administratora', 'II. Wskazanie inspektora ochrony danych', 'III. Cele oraz podstawa prawna przetwarzania', 'IV. Obowiązek podania danych', 'V. Odbiorcy danych', 'VI. Okres przechowywania danych',
    'VII. Prawa osoby, której dane dotyczą', 'VIII. Źródło danych', 'IX. Przekazywanie danych i zautomatyzowane decyzje',
  ])
  expect(informationClause.match(/\[[^\]]*\]/gu)).toEqual(['[Do uzupełnienia i zatwierdzenia przez radcę prawnego: kategorie odbiorców.]', '[Do uzupełnienia i zatwierdzenia przez radcę prawnego: kategoria archiwalna.]'])
})
