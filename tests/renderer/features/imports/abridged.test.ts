import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { abridged } from '#renderer/features/imports/abridged.ts'
import { compareWords } from '#renderer/ui/word-comparison.ts'

test('nothing of a text is lost by leaving a stretch out, and what changed is all there', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 900 })
  fc.assert(fc.property(text, text, text, (start, former, later) => {
    const parts = compareWords(`${start} ${former}`, `${start} ${later}`)
    const short = abridged(parts)
    expect(short.map((part) => part.text).join('')).toBe(parts.map((part) => part.text).join(''))
    expect(short.filter(({ kind }) => kind === 'added' || kind === 'removed')).toEqual(parts.filter(({ kind }) => kind !== 'same'))
    for (const { text: shown } of short) expect(shown.isWellFormed()).toBe(true)
  }), { numRuns: 60 })
})

test('a long stretch between two changes keeps its ends; a short text is whole', () => {
  const same = 'a'.repeat(1000)
  expect(abridged([{ kind: 'removed', text: 'x' }, { kind: 'same', text: same }, { kind: 'added', text: 'y' }]).map(({ kind, text }) => [kind, text.length])).toEqual([['removed', 1], ['same', 160], ['gap', 680], ['same', 160], ['added', 1]])
  expect(abridged([{ kind: 'same', text: 'krótki' }])).toEqual([{ kind: 'same', text: 'krótki' }])
})
