import { expect, test } from 'vitest'
import { catalogue, isDocumentKind } from '#shared/documents/catalogue.ts'
import { letterhead } from '#shared/domain/letterhead.ts'
import { house } from './sample-records.ts'

test('the catalogue names the documents, what they are for, what narrows them and in which formats', () => {
  expect(Object.entries(catalogue).map(([kind, { title, for: targets, narrowedBy, formats, variants }]) => [kind, title, targets, narrowedBy, formats, variants.map((variant) => variant.key)])).toEqual([
    ['ogloszenie', 'Ogłoszenie o konsultacjach', ['consultation'], [], ['docx', 'html', 'pdf'], ['ogloszenie', 'zaproszenie', 'skrot']],
    ['formularz-konsultacyjny', 'Formularz konsultacyjny', ['consultation'], [], ['docx', 'html', 'pdf'], ['organizacja', 'mieszkaniec']],
    ['harmonogram-dyzurow', 'Harmonogram dyżurów', ['roster', 'consultation'], [], ['docx', 'html', 'pdf', 'xlsx'], ['wedlug-dat', 'wedlug-komorek', 'strona', 'plakat', 'telefony', 'projekt']],
    ['korekta-harmonogramu', 'Korekta harmonogramu dyżurów', ['roster'], [], ['docx', 'html', 'pdf'], ['najnowsze', 'biezaca', 'opublikowana']],
    ['harmonogram-spotkan', 'Harmonogram spotkań', ['year', 'consultation'], [], ['docx', 'html', 'pdf', 'xlsx'], ['wszystkie', 'branzowe', 'konsultacyjne']],
    ['zaproszenie-na-spotkanie', 'Zaproszenie na spotkanie', ['meeting'], ['organisation'], ['docx', 'html', 'pdf'], []],
    ['lista-obecnosci', 'Lista obecności', ['meeting'], [], ['docx', 'html', 'pdf', 'xlsx'], ['pusta', 'zarejestrowani', 'zarejestrowani-z-adresem']],
    ['podsumowanie-spotkania', 'Podsumowanie spotkania', ['meeting'], [], ['docx', 'html', 'pdf'], []],
    ['karta-postulatu', 'Karta postulatu', ['postulate', 'meeting', 'consultation'], [], ['docx', 'html', 'pdf'], ['karta', 'pusta']],
    ['zestawienie-postulatow', 'Zestawienie zgłoszonych postulatów', ['meeting', 'consultation', 'year'], [], ['docx', 'html', 'pdf', 'xlsx'], []],
    ['stanowisko', 'Stanowisko do zgłoszonych postulatów', ['meeting', 'consultation', 'year', 'unit'], ['year'], ['docx', 'html', 'pdf', 'xlsx'], []],
    ['przypomnienie-dla-komorki', 'Przypomnienie o stanowiskach', ['unit'], ['year', 'meeting', 'consultation'], ['docx', 'html', 'pdf'], []],
    ['odpowiedz-dla-organizacji', 'Odpowiedź dla organizacji', ['organisation'], ['year', 'meeting', 'consultation'], ['docx', 'html', 'pdf'], ['pismo', 'historia']],
    ['rozdzielnik', 'Rozdzielnik', ['meeting', 'consultation', 'year'], [], ['docx', 'html', 'pdf', 'xlsx'], []],
    ['raport-z-konsultacji', 'Raport z konsultacji', ['consultation'], [], ['docx', 'html', 'pdf', 'xlsx'], ['raport', 'sprawozdanie', 'protokol', 'informacja', 'wiadomosc']],
    ['sprawozdanie-z-programu', 'Sprawozdanie z realizacji programu współpracy', ['year'], [], ['docx', 'html', 'pdf', 'xlsx'], []],
    ['lista-materialow', 'Lista materiałów ze spotkań', ['year'], [], ['docx', 'html', 'pdf', 'md'], ['wszystkie-lata', 'rok']],
  ])
})

test('a document has a workbook exactly when it can be made as XLSX', () => {
  expect(Object.entries(catalogue).filter(([, { formats, buildWorkbook }]) => formats.includes('xlsx') !== (buildWorkbook !== undefined)).map(([kind]) => kind)).toEqual([])
})

test('only its own names are kinds of documents', () => {
  expect(['stanowisko', '__proto__', 'toString', ''].map(isDocumentKind)).toEqual([true, false, false, false])
})

test('the letterhead leaves out what the settings leave empty', () => {
  expect([letterhead(house), letterhead({ ...house, cityOffice: '', unitName: 'Wydział', address: '', postcode: '', city: '', phone: '', email: '' })]).toEqual([
    ['Urząd Miasta Krakowa', 'Wydział Polityki Społecznej', 'ul. Jana Dekerta 24, 30-703 Kraków', 'tel. 12 616 57 69, e-mail: sz.umk@um.krakow.pl'], ['Wydział'],
  ])
})
