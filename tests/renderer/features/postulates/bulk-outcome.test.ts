import { expect, test } from 'vitest'
import { changedSentence } from '#renderer/features/postulates/bulk-outcome.ts'

test('an act on many says how many it changed, all of them without repeating the number, and why none', () => {
  const said = [{ changed: 3, refused: [] }, { changed: 1, refused: ['12/2026'] }, { changed: 0, refused: ['12/2026'] }, { changed: 0, refused: [] }].map((outcome) => changedSentence('Przydzielono', 3, outcome))
  expect(said).toEqual(['Przydzielono: 3 postulaty.', 'Przydzielono: 1 z 3 postulatów.', 'Niczego nie zmieniono.', 'Nie było czego zmieniać: wszystkie już takie są.'])
})
