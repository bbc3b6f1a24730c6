import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { questionOf, similarity, weightOf } from '#electron/store/similarity.ts'

const question = (...stems: string[]) => questionOf(new Map(stems.map((stem) => [stem, 1])))
const stems = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'k', 'o', '1'), minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 30 })

test('the same stems are alike wholly, stems without a letter group in common not at all, and all else is between', () => {
  fc.assert(
    fc.property(stems, stems, (asked, other) => {
      const score = similarity(question(...asked), other)
      expect(score >= 0 && score <= 1 + 1e-9).toBe(true)
      expect(similarity(question(...asked), asked)).toBeCloseTo(1, 9)
      expect(similarity(question(...asked.map((stem) => `x${stem.replaceAll(/./gu, 'x')}`)), other)).toBe(0)
    }),
  )
})

test('a shared rare stem counts for more than a shared common one', () => {
  const asked = questionOf(new Map([['miast', weightOf(90, 100)], ['jerzyk', weightOf(1, 100)]]))
  expect(similarity(asked, ['jerzyk', 'dach'])).toBeGreaterThan(similarity(asked, ['miast', 'dach']))
})

test('of two entries that share as much, the shorter is more alike; a much longer one still counts', () => {
  const long = ['konkur', ...Array.from({ length: 40 }, (_, index) => `q${index}`)]
  const scores = [['konkur', 'termin'], ['konkur', 'innych', 'szesci', 'wyrazo'], long].map((entry) => similarity(question('konkur', 'termin'), entry))
  expect(scores).toEqual(scores.toSorted((left, right) => right - left))
  expect(scores[2]).toBeGreaterThan(0.2)
})

test('a misspelt word is still a little alike', () => {
  expect(similarity(question('zeglra', 'mlodzi'), ['zeglar', 'mlodzi'])).toBeGreaterThan(similarity(question('zeglra', 'mlodzi'), ['biblio', 'mlodzi']))
})
