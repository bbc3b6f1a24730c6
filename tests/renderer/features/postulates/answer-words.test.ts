import { expect, test } from 'vitest'
import { answerWords } from '#renderer/features/postulates/answer-words.ts'

test('an answer is its decision, state and unit, then what became of it', () => {
  expect([
    answerWords({ decision: 'rejected', state: 'published', unit: 'Wydział Kultury', realisation: 'unset' }), answerWords({ decision: 'accepted', state: 'draft', unit: '', realisation: 'promised' }), answerWords({ decision: null, state: null, unit: '', realisation: 'done' }),
  ]).toEqual(['nie uwzględniono · opublikowane · Wydział Kultury', 'uwzględniono · projekt · obiecano', 'bez stanowiska · zrealizowano'])
})
