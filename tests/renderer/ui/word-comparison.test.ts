import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareWords } from '#renderer/ui/word-comparison.ts'

test('a changed word is one removed and one added, and Polish letters do not cut words', () => {
  expect(compareWords('Prosimy o żółtą ławkę.', 'Prosimy o zieloną ławkę.')).toEqual([
    { kind: 'same', text: 'Prosimy o ' }, { kind: 'removed', text: 'żółtą' }, { kind: 'added', text: 'zieloną' }, { kind: 'same', text: ' ławkę.' },
  ])
})

test('both texts can be read out of every comparison, letter by letter', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (former, later) => {
    const parts = compareWords(former, later)
    const without = (kind: string) => parts.filter((part) => part.kind !== kind).map(({ text }) => text).join('')
    expect([without('added'), without('removed')]).toEqual([former, later])
  }))
})

test('equal texts have nothing marked, an empty one is added whole', () => {
  expect([compareWords('tekst', 'tekst'), compareWords('', 'tekst'), compareWords('', '')]).toEqual([[{ kind: 'same', text: 'tekst' }], [{ kind: 'added', text: 'tekst' }], []])
})
