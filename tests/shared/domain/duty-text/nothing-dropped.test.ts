import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsedRoster, type ParsedRoster } from '#shared/domain/duty-text/parsed-roster.ts'
import { parse } from './office-words.ts'

const isSeen = (line: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(line)
const breaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u
const seenLines = (text: string) => text.split(breaks).flatMap((line, index) => (isSeen(line) ? [index + 1] : []))
const shownLines = ({ sources, questions, notUnderstood, asides }: ParsedRoster) =>
  [...new Set([...sources.flat(), ...[...questions, ...notUnderstood, ...asides].flatMap(({ lines }) => lines)])].toSorted((left, right) => left - right)

/** Pieces of rosters, announcements and noise, in any order. */
const piece = fc.constantFrom(
  '13 czerwca', '(czwartek)', '13.06.2024', '3 października 2025 r.', '29.09–3.10.2025', '13, 14 i', 'od', 'do', '15.00-18.00', '9–13', '18-15', 'godz.', '12 616 57 69', 'tel.', 'wew. 12', 'a@b.pl', 'www.krakow.pl', '(j. polski)', 'Wydział Kultury', 'Dyżur',
  'Wydziału Edukacji i Projektów Edukacyjnych', 'Wydział Nieznany', 'sfera:', 'turystyka i krajoznawstwo', 'Jan Kowalski', 'pok. 12', 'Spotkanie', 'Harmonogram dyżurów', 'Dzień', 'Godziny', 'Telefon', 'Uwagi', 'Lp.', 'Zapraszamy na', 'Miejsce:', 'Uwagi: ', 'poniedziałki i środy', 'każdy poniedziałek', '31 grudnia', '4 stycznia', 'godz.9-13', '900-1300', '9^00-13^00', '9\t13', 'przerwa', 'odwołano', 'przeniesiono na', 'nie ma', 'Wydziału Nieznanego', '12/616 57 70', '1.', '2.', '-', '|', '"', '""', '.', ',', ':',
  '…', '**', '\0', '\u0001', '\u0007', '\u200b', '\ud800', '\u0301', 'ﬁ', 'İ', '한', '😀',
)
const sign = fc.constantFrom(' ', ' ', ' ', '\t', '\t', '\n', '\n', '\n\n', '\r\n', '\u00a0', '\u2028', '')
const pasted = fc.oneof(
  { weight: 4, arbitrary: fc.array(fc.tuple(piece, sign), { maxLength: 40 }).map((parts) => parts.flat().join('')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
)
const answer = fc.constantFrom('yes', 'left_out', 'workdays', 'days', 'each', 'one', 'nobody', '2024', '9-10', '2025-06-13', '', '__proto__')

test('every line that is not blank is shown somewhere, whatever is pasted and answered, and what is shown is what the contract says', () => {
  fc.assert(fc.property(pasted, fc.option(fc.constant(2024), { nil: undefined }), fc.array(answer, { minLength: 1, maxLength: 6 }), (text, year, given) => {
    const setting = year === undefined ? {} : { year }
    const read = parse(text, setting)
    const answers = Object.fromEntries(read.questions.map(({ id }, index) => [id, given[index % given.length]!]))
    const again = parse(text, { ...setting, answers })
    expect([shownLines(read), shownLines(again), parsedRoster.safeParse(read).error, parsedRoster.safeParse(again).error, again.duties.length === again.sources.length]).toEqual([seenLines(text), seenLines(text), undefined, undefined, true])
  }), { numRuns: 800 })
})

test('the options of every question lead on: answered with the first of them, again and again, nothing remains to be asked', () => {
  fc.assert(fc.property(pasted, (text) => {
    let answers: Record<string, string> = {}
    for (let round = 0; round < 4; round += 1) answers = { ...answers, ...Object.fromEntries(parse(text, { answers }).questions.map(({ id, options }) => [id, options[0]!.value])) }
    expect(parse(text, { answers }).questions).toEqual([])
  }), { numRuns: 300 })
})

/** What has made patterns run for hours elsewhere: one piece, over and over. */
const runs = [
  'a', '1', ' ', '\t', '\n', '1-', '9-', '9 00-13 00 ', '9.00 13.00 ', 'przerwa 9-13 ', 'co środę ', '24.09.2026 9-13 12 616 57 69, ', '1. 24.09.2026 9-13\n', 'odwołano ', '1 i ', '(', '"', 'a"\t"b\n', '13 czerwca ', '13 czerwca\n', '9-13 ', '9:00-13:00 i 9-13 ', '9-13\n', '12 616 57 69, ', '+48', 'tel. ', 'wydział ', 'Wydział Kultury\n', 'sfera ', 'sfera:',
  'a@', 'a.', 'www.', 'j. polski, ', '| ', 'poniedziałek ', 'A. ', 'Dyżur ', 'Dzień\tGodziny\n', '13.06 9-13 12 616 57 69\n', '1.1-31.12.2025 8-9\n', 'x\ty\n', 'Uwagi: a\n', '– ', '\u0301', '\0', '\ud800', '😀',
]
test.each(runs)('100 000 signs of „%j” are read to the end', (run) => {
  const text = run.repeat(Math.ceil(100_000 / run.length)).slice(0, 100_000)
  const read = parse(text, { year: 2025 })
  expect(shownLines(read).length).toBe(seenLines(text).length)
})
