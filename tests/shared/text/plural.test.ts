import { expect, test } from 'vitest'
import { countOf, nouns } from '#shared/text/plural.ts'

test('the noun agrees with its number', () => {
  expect([0, 1, 2, 5, 12, 14, 22, 101, 112, 122].map((count) => countOf(count, nouns.postulate))).toEqual([
    '0 postulatów', '1 postulat', '2 postulaty', '5 postulatów', '12 postulatów', '14 postulatów', '22 postulaty', '101 postulatów', '112 postulatów', '122 postulaty',
  ])
})

test('four digits stay together, five are grouped', () => {
  expect([countOf(1234, nouns.organisation), countOf(10_000, nouns.organisation)]).toEqual(['1234 organizacje', '10 000 organizacji'])
})
