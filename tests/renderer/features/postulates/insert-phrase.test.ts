import { expect, test } from 'vitest'
import { insertPhrase } from '#renderer/features/postulates/insert-phrase.ts'

test('a phrase goes to the caret with spaces where words would touch, and the caret stands after it', () => {
  expect([
    insertPhrase('', { from: 0, to: 0 }, 'Zwrot.'), insertPhrase('Początek', { from: 8, to: 8 }, 'Zwrot.'), insertPhrase('Przed po.', { from: 5, to: 5 }, 'i'), insertPhrase('Stary tekst.', { from: 0, to: 5 }, 'Nowy'), insertPhrase('Zdanie.', { from: 6, to: 6 }, 'jasne'),
  ]).toEqual([{ text: 'Zwrot.', caret: 6 }, { text: 'Początek Zwrot.', caret: 15 }, { text: 'Przed i po.', caret: 7 }, { text: 'Nowy tekst.', caret: 4 }, { text: 'Zdanie jasne.', caret: 12 }])
})
