import { expect, test } from 'vitest'
import { hasPlaceholder } from '#shared/text/placeholder.ts'

test('a text holds a place to fill in from its opening bracket on, closed or not', () => {
  expect(['Odbiorcy: [Do uzupełnienia: kategorie].', 'Odbiorcy: [do', 'Odbiorcami są podmioty (art. 28).', '', 'tablica[]'].map(hasPlaceholder)).toEqual([true, true, false, false, false])
})
