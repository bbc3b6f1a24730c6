import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { softHyphens } from '#electron/documents/soft-hyphens.ts'

test('words of twelve letters or more are asked about, each once and whole, wherever they stand; without its soft hyphens a text is as it was', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', 'ł', 'Ż', 'i', 'k', 'r', 'z', 'ó', 'n', 'o', 'w', 'e', ' ', '-', '1', '\n'), maxLength: 200 })
  fc.assert(fc.property(texts, (text) => {
    const asked: string[] = []
    const divided = softHyphens(text, (word) => asked.push(word) > 0)
    expect([asked, divided.replaceAll('\u00AD', '')]).toEqual([text.match(/\p{L}+/gu)?.filter((word) => word.length >= 12) ?? [], text])
  }))
})
