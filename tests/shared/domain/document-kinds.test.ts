import { expect, test } from 'vitest'
import { documentName, documentWord } from '#shared/domain/document-kinds.ts'
import { catalogue } from '#shared/documents/catalogue.ts'

test('every kind of the catalogue has its words; a kind that is not known is read from its key', () => {
  expect(Object.keys(catalogue).map((kind) => [documentWord(kind), documentName(kind)])).toEqual([
    ['formularz', 'formularz konsultacyjny'], ['harmonogram dyżurów', 'harmonogram dyżurów'], ['korekta harmonogramu', 'korekta harmonogramu dyżurów'], ['zestawienie', 'zestawienie zgłoszonych postulatów'], ['stanowisko', 'stanowisko wobec postulatów'],
    ['przypomnienie', 'przypomnienie o stanowiskach'], ['odpowiedź dla organizacji', 'odpowiedź dla organizacji'],
  ])
  expect([documentWord('raport-z-konsultacji'), documentName('raport-z-konsultacji')]).toEqual(['raport z konsultacji', 'raport z konsultacji'])
})
