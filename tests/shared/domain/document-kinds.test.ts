import { expect, test } from 'vitest'
import { documentKindLabels, documentName, documentWord } from '#shared/domain/document-kinds.ts'
import { catalogue } from '#shared/documents/catalogue.ts'

test('every kind of the catalogue has its words; a kind that is not known is read from its key', () => {
  const known = documentKindLabels('inny')
  expect(Object.keys(catalogue).filter((kind) => known[kind] === undefined)).toEqual([])
  expect(['zestawienie-postulatow', 'korekta-harmonogramu', 'protokol-z-wyborow'].map((kind) => [documentWord(kind), documentName(kind)])).toEqual([
    ['zestawienie', 'zestawienie zgłoszonych postulatów'], ['korekta harmonogramu', 'korekta harmonogramu dyżurów'], ['protokol z wyborow', 'protokol z wyborow'],
  ])
})
