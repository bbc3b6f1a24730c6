import { expect, test } from 'vitest'
import { changedSentence } from '#renderer/features/postulates/bulk-outcome.ts'

test('an act on many says how many it changed, all of them without repeating the number', () => {
  expect([changedSentence('Przydzielono', 3, 3), changedSentence('Przydzielono', 1, 2), changedSentence('Przydzielono', 0, 2)]).toEqual(['Przydzielono: 3 postulaty.', 'Przydzielono: 1 z 2 postulatów.', 'Niczego nie zmieniono.'])
})
