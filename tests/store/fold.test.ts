import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#shared/text/fold.ts'

test('capitals, Polish letters, other accents and hard spaces are folded away; everything else stays', () => {
  expect(fold('ZAŻÓŁĆ gęślą JAŹŃ')).toBe('zazolc gesla jazn')
  expect(fold('Crème Brûlée İ Å \u00a0\u202f 12/2026 ß')).toBe('creme brulee i a    12/2026 ß')
})

test('folding again changes nothing, whatever the way letters were written', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
    }),
  )
})
