import { expect, test } from 'vitest'
import { offeredPhrases } from '#renderer/features/postulates/offered-phrases.ts'

const rows = [{ title: 'Ogólny', text: 'Dziękujemy.', decision: null }, { title: 'Brak środków', text: 'Łódzki budżet tego nie obejmuje.', decision: 'rejected' }, { title: 'Zgoda', text: 'Uwzględnimy.', decision: 'accepted' }] as const
const titles = (decision: 'rejected' | null, search: string) => offeredPhrases(rows, { decision, search }).map(({ title }) => title)

test('phrases of the decision come first, those of no decision after them, those of others not at all', () => {
  expect([titles('rejected', ''), titles(null, '')]).toEqual([['Brak środków', 'Ogólny'], ['Ogólny', 'Brak środków', 'Zgoda']])
})

test('a phrase is found by any words of its title or text, without Polish letters too', () => {
  expect([titles(null, 'lodzki brak'), titles('rejected', 'zgoda')]).toEqual([['Brak środków'], []])
})
