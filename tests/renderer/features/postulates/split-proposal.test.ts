import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutPart, proposeParts } from '#renderer/features/postulates/split-proposal.ts'

test('numbered points are parts, each under its own line or all in one, without their numbers', () => {
  expect(proposeParts('1) Więcej ławek.\n2) Więcej koszy.')).toEqual(['Więcej ławek.', 'Więcej koszy.'])
  expect(proposeParts('1. Więcej ławek.\n2. Więcej koszy.\n3. Mniej hałasu.')).toEqual(['Więcej ławek.', 'Więcej koszy.', 'Mniej hałasu.'])
  expect(proposeParts('1) Więcej ławek; 2) więcej koszy.')).toEqual(['Więcej ławek.', 'więcej koszy.'])
})

test('lettered points stay with the point that they belong to', () => {
  expect(proposeParts('1) Sport:\na) boiska,\nb) basen.\n2) Kultura.')).toEqual(['Sport:\na) boiska,\nb) basen.', 'Kultura.'])
})

test('words that introduce the points go before each; others are a part of their own', () => {
  expect(proposeParts('Prosimy o:\n1) ławki,\n2) kosze.')).toEqual(['Prosimy o: ławki.', 'Prosimy o: kosze.'])
  expect(proposeParts('Dziękujemy za spotkanie.\n- Ławki.\n- Kosze.')).toEqual(['Dziękujemy za spotkanie.', 'Ławki.', 'Kosze.'])
})

test('a sentence after the points belongs to none of them', () => {
  expect(proposeParts('Prosimy o:\n1) ławki,\n2) kosze.\nPrzy każdym prosimy o termin.')).toEqual(['Prosimy o: ławki.', 'Prosimy o: kosze.', 'Przy każdym prosimy o termin.'])
  expect(proposeParts('• ławki,\n• kosze\n  z pokrywą.\n\nJednocześnie dziękujemy.')).toEqual(['ławki.', 'kosze\n  z pokrywą.', 'Jednocześnie dziękujemy.'])
})

test('without points the paragraphs are parts; one paragraph, a date or an article of an act is not divided', () => {
  expect(proposeParts('Pierwszy akapit\nw dwóch wierszach.\n\nDrugi akapit.')).toEqual(['Pierwszy akapit\nw dwóch wierszach.', 'Drugi akapit.'])
  expect([proposeParts(''), proposeParts('Prosimy o ławkę.'), proposeParts('Do 12.06.2026 r. oraz art. 5 ust. 2 pkt 3) ustawy.')]).toEqual([[], [], []])
})

test('a proposal never has one part, and no part is empty', () => {
  fc.assert(fc.property(fc.string({ unit: fc.constantFrom('1) ', '2) ', '- ', '\n', '\n\n', 'a', ' ', ':', '3. ') }), (text) => {
    const parts = proposeParts(text)
    expect(parts.length !== 1 && parts.every((part) => part.trim() !== '')).toBe(true)
  }))
})

test('a part is cut at the caret; selected words become a part of their own; at an end nothing is cut', () => {
  expect(cutPart('Ławki. Kosze.', { from: 6, to: 6 })).toEqual(['Ławki.', 'Kosze.'])
  expect(cutPart('Ławki i kosze i hałas.', { from: 8, to: 13 })).toEqual(['Ławki i i hałas.', 'kosze'])
  expect(cutPart('Ławki.', { from: 6, to: 6 })).toEqual(['Ławki.'])
  expect(cutPart('Ławki.', { from: 0, to: 6 })).toEqual(['Ławki.'])
})
