import { expect, test } from 'vitest'
import { presenceWords } from '#renderer/features/minutes/presence-words.ts'
import { similarWords } from '#renderer/features/minutes/similar-words.ts'

test('those present are counted among all who are on the list', () => {
  expect([presenceWords([]), presenceWords([{ isPresent: true }, { isPresent: false }, { isPresent: true }])]).toEqual(['lista obecności jest pusta', 'obecnych 2 z 3'])
})

test('an earlier entry is named by its number with the year, and by what was decided and by whom', () => {
  expect([similarWords({ number: '12/2025', decision: 'accepted', unit: 'Wydział Kultury' }), similarWords({ number: '3/2026', decision: 'accepted', unit: '' }), similarWords({ number: '3/2026', decision: null, unit: 'Wydział Kultury' })]).toEqual([
    '12/2025 – uwzględniono (Wydział Kultury)', '3/2026 – uwzględniono', '3/2026 – bez stanowiska',
  ])
})
