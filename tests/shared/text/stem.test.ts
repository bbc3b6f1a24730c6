import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold } from '#shared/text/fold.ts'
import { meaningOf, sameMeaning } from '#shared/text/same-meaning.ts'
import { smallWords } from '#shared/text/small-words.ts'
import { stemsOf } from '#shared/text/stem.ts'
import { stemOfWord } from '#shared/text/word-stem.ts'

const oneStem = (...words: string[]) => new Set(words.flatMap((word) => stemsOf(word))).size

test.each([
  ['wydłużyć', 'wydłużenie', 'wydłużone', 'WYDŁUŻENIEM'], ['świetlica', 'świetlic', 'świetlicach', 'swietlice'], ['organizacja', 'organizacji', 'organizacjom'], ['umowa', 'umów', 'umowami'],
  ['szkoła', 'szkół', 'szkole'], ['ogłaszać', 'ogłaszanie', 'ogłosić', 'ogłoszenie'], ['dziecko', 'dzieci', 'dzieciom', 'dzieckiem'], ['kot', 'koty', 'kotami'],
])('forms of one word have one stem: %s', (...words) => {
  expect(oneStem(...words)).toBe(1)
})

test.each([['dotacja', 'dofinansowaniem'], ['najmu', 'czynsz'], ['podnieść', 'zwiększenie'], ['za darmo', 'bezpłatny'], ['emerytów', 'seniorom'], ['NGO', 'stowarzyszenia']])('„%s” and „%s” mean the same', (...words) => {
  expect(oneStem(...words)).toBe(1)
})

test.each([['wydłużyć', 'wydzielić'], ['konkurs', 'konserwacja'], ['zwiększyć', 'zmniejszyć'], ['sport', 'sprawozdanie']])('„%s” and „%s” stay two', (...words) => {
  expect(oneStem(...words)).toBe(2)
})

test('a text is its stems in order, each once, without small words and the words with which letters begin', () => {
  expect(stemsOf('Prosimy o ogłaszanie konkursów do 15 grudnia – i o konkursy w § 16 ust. 1; kwota 15 000 zł.')).toEqual(['oglos', 'konkur', '15', 'grudn', '16', 'ust', '1', 'kwot', '15000', 'zl'])
})

test('text without words has no stems', () => {
  for (const text of ['', ' \n\t', '„”–…!?', '%_*"\'()', '\0', '\ud800']) expect(stemsOf(text)).toEqual([])
})

test('whatever is typed becomes at most 200 short words of letters and digits', () => {
  const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: fc.constantFrom('ł', 'Ż', 'a', 'İ', '1', ' ', '.', '\0', '\ud83d', '😀', '"', '𝒜', 'д'), maxLength: 400 }))
  fc.assert(
    fc.property(anything, (text) => {
      const stems = stemsOf(text)
      expect(stems.filter((stem) => !/^[\p{L}\p{N}\ufffd]{1,20}$/u.test(stem))).toEqual([])
      expect([stems.length <= 200, new Set(stems).size]).toEqual([true, stems.length])
    }),
  )
  expect(stemsOf(Array.from({ length: 5000 }, (_, index) => `n${index}`).join(' '))).toHaveLength(200)
  expect(stemsOf('a'.repeat(100_000))).toHaveLength(1)
})

test('each word of the list of same meaning is there for its own stem, in one group, and is no small word', () => {
  const stems = sameMeaning.flatMap((words) => words.map((word) => stemOfWord(fold(word))))
  expect(stems.filter((stem, index) => stems.indexOf(stem) < index)).toEqual([])
  expect(sameMeaning.flat().filter((word) => smallWords.has(fold(word)))).toEqual([])
  expect(sameMeaning.filter((words) => new Set(words.map((word) => meaningOf(stemOfWord(fold(word))))).size !== 1)).toEqual([])
})
