import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { typeset } from '#shared/text/typeset.ts'

test.each([
  ['Spotkanie w "Centrum Obywatelskim ul. Reymonta 20"', 'Spotkanie w „Centrum Obywatelskim ul. Reymonta 20”'],
  ['"Kultura" i "sztuka"', '„Kultura” i „sztuka”'],
  ['(program "Otwarty Kraków"), dalej', '(program „Otwarty Kraków”), dalej'],
  ['Fundacja "Dom "Pod Lipą""', 'Fundacja „Dom «Pod Lipą»”'],
  ['konkurs „Szkoła "Jutra"”', 'konkurs „Szkoła «Jutra»”'],
  ['Program Otwarty Kraków na lata 2024-2028', 'Program Otwarty Kraków na lata 2024–2028'],
  ['(2024-2028), „2025-2026”', '(2024–2028), „2025–2026”'],
])('what the office typed is printed as Polish papers print it: %s', (typed, printed) => {
  expect(typeset(typed)).toBe(printed)
})

test.each(['', 'rura 5" i 7"', 'sam " znak', '"bez końca', 'koniec"', 'https://krakow.pl/program-2024-2028', '123-2024-2028', '2024-13', 'SZ-09.526.2024-2026.AB', 'Festiwal „Ulica” i »inne«', 'a"b"c'])('what is no pair and no period stays as it was typed: %s', (text) => {
  expect(typeset(text)).toBe(text)
})

test('whatever the text, nothing but quotation marks and dashes changes, sign for sign, and doing it again changes nothing', () => {
  const words = fc.array(fc.constantFrom('"', '„', '”', '«', '»', ' ', 'a', 'Ż', '2024', '-', '2028', '(', ')', '.', '–', '\n'), { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(fc.property(words, (text) => {
    const once = typeset(text)
    const kept = (one: string) => one.replace(/["„”«»]/gu, '"').replace(/[-–]/gu, '-')
    expect([kept(once), typeset(once)]).toEqual([kept(text), once])
  }))
})
