import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shortened } from '#shared/text/shortened.ts'

test('a text is cut between words, on one line, and says that something is left out', () => {
  expect([shortened('Prosimy o\n wydłużenie terminu', 40), shortened('Prosimy o wydłużenie terminu', 20), shortened('Prosimy, o wydłużenie', 9), shortened('Prosimyowydłużenieterminu', 10), shortened('', 5)]).toEqual([
    'Prosimy o wydłużenie terminu', 'Prosimy o…', 'Prosimy…', 'Prosimyow…', '',
  ])
})

test('it is never longer than asked, never breaks a character, and begins as the text does', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 3, max: 40 }), (text, longest) => {
    const short = shortened(text, longest)
    const line = text.replace(/\s+/gu, ' ').trim()
    expect([Array.from(short).length <= longest, line.startsWith(short.endsWith('…') && short !== line ? short.slice(0, -1) : short), short.isWellFormed()]).toEqual([true, true, true])
  }))
})
