import { expect, test } from 'vitest'
import { decisionLabels, decisions } from '#shared/domain/position.ts'
import { readDecision } from '#shared/domain/read-decision.ts'

test('a decision is known by its label and by usual short forms, whatever the case, diacritics and punctuation', () => {
  for (const decision of decisions) expect([decisionLabels[decision], decisionLabels[decision].toUpperCase().replaceAll('Ł', 'L').replace(/\p{M}/gu, ''), ` ${decisionLabels[decision]}. `].map(readDecision)).toEqual([decision, decision, decision])
  expect(['Tak', 'nie', 'Tak, częściowo', 'Nieuwzględniono', 'POZA ZAKRESEM', 'do wiadomości', 'w trakcie', '', ' – '].map(readDecision)).toEqual(['accepted', 'rejected', 'partially', 'rejected', 'out_of_scope', 'noted', 'pending', 'pending', 'pending'])
})

test('other words are no decision', () => expect(['może', 'tak i nie', '?', 'uwzględniono nie', 'constructor'].map(readDecision)).toEqual([undefined, undefined, undefined, undefined, undefined]))
