import { expect, test } from 'vitest'
import { submitterCount } from '#renderer/features/postulates/submitter-count.ts'

test('organisations and residents are counted apart; one alone is not counted', () => {
  const organisation = { kind: 'organisation', id: 'o' } as const
  const person = { kind: 'person', id: 'p' } as const
  expect([submitterCount([]), submitterCount([person]), submitterCount([organisation, organisation, person]), submitterCount([person, person, { kind: 'floor' }])]).toEqual(['', '', 'Zgłosiło: 2 organizacje, 1 osoba', 'Zgłosiło: 2 osoby, głos z sali'])
})
