import { fold } from '#shared/text/fold.ts'
import { stemOfWord } from '#shared/text/word-stem.ts'
import type { Found, Masked } from './masked.ts'

/** A record with everything that it may be called; `signs` are symbols, which count only when they stand alone. */
export type Named = { id: string; texts: readonly string[]; signs?: readonly string[] }
export type NameFinder = {
  /** The records that a whole text names, word for word or in another case. Several when they share a name. */
  whole: (text: string) => string[]
  /** Names inside a text, in any case; the longest at each place. */
  within: (text: Masked) => Found<string[]>[]
  /** The records of whose names all words occur, in any order: headings of tables lose their order when a page is copied. Those with the most words. */
  scattered: (text: string) => string[]
  /** Those that share the most words with a text, best first: for a question. */
  alike: (text: string, limit: number) => string[]
}

type Word = { stem: string; start: number; end: number }
type Phrase = { stems: readonly string[]; ids: string[] }

const word = /[\p{L}\p{N}]+/gu
/** Words that some lists leave out or write in full. */
const unimportant = new Set(['ds', 'do', 'spraw', 'i', 'oraz', 'w', 'we', 'z', 'na'])
const shortened = new Map([['wydz', 'wydział'], ['ref', 'referat'], ['zarz', 'zarząd']].map(([short, long]) => [short!, stemOfWord(fold(long!))]))
/** Fewer words than this may all occur by chance. */
const leastScattered = 3

const keyOf = (text: string) => fold(text).replace(/[„”"'’()[\],.;:\u2013\u2014-]/gu, ' ').replace(/\s+/gu, ' ').trim()

function wordsOf(folded: string): Word[] {
  return [...folded.matchAll(word)].filter(([found]) => !unimportant.has(found)).map((match) => ({ stem: shortened.get(match[0]) ?? stemOfWord(match[0]), start: match.index, end: match.index + match[0].length }))
}

const add = (map: Map<string, Set<string>>, key: string, id: string) => void map.set(key, (map.get(key) ?? new Set()).add(id))

/** Finds records by their names in Polish texts, where names are inflected. */
export function makeNameFinder(named: readonly Named[]): NameFinder {
  const exact = new Map<string, Set<string>>()
  const phrases = new Map<string, Phrase>()
  for (const { id, texts, signs = [] } of named) {
    for (const sign of signs) if (keyOf(sign) !== '') add(exact, keyOf(sign), id)
    for (const text of texts) {
      const key = keyOf(text)
      const stems = wordsOf(key).map(({ stem }) => stem)
      if (key.length < 2 || stems.length === 0) continue
      add(exact, key, id)
      const phrase = phrases.get(stems.join(' ')) ?? { stems, ids: [] }
      if (!phrase.ids.includes(id)) phrase.ids.push(id)
      phrases.set(stems.join(' '), phrase)
    }
  }
  const byFirst = Map.groupBy([...phrases.values()].toSorted((left, right) => right.stems.length - left.stems.length), ({ stems }) => stems[0]!)
  return {
    whole: (text) => [...(exact.get(keyOf(text)) ?? phrases.get(wordsOf(keyOf(text)).map(({ stem }) => stem).join(' '))?.ids ?? [])],
    within: ({ folded }) => phrasesIn(wordsOf(folded), byFirst),
    scattered: (text) => {
      const stems = new Set(wordsOf(keyOf(text)).map(({ stem }) => stem))
      const all = [...phrases.values()].filter((phrase) => phrase.stems.length >= leastScattered && phrase.stems.every((stem) => stems.has(stem)))
      const most = Math.max(0, ...all.map((phrase) => phrase.stems.length))
      return [...new Set(all.filter((phrase) => phrase.stems.length === most).flatMap(({ ids }) => ids))]
    },
    alike: (text, limit) => {
      const stems = new Set(wordsOf(keyOf(text)).map(({ stem }) => stem))
      const scored = [...phrases.values()].map((phrase) => ({ phrase, score: phrase.stems.filter((stem) => stems.has(stem)).length / phrase.stems.length })).filter(({ score }) => score > 0)
      return [...new Set(scored.toSorted((left, right) => right.score - left.score).flatMap(({ phrase }) => phrase.ids))].slice(0, limit)
    },
  }
}

function phrasesIn(words: readonly Word[], byFirst: ReadonlyMap<string, readonly Phrase[]>): Found<string[]>[] {
  const found: Found<string[]>[] = []
  for (let at = 0; at < words.length; at += 1) {
    const phrase = byFirst.get(words[at]!.stem)?.find(({ stems }) => stems.every((stem, index) => words[at + index]?.stem === stem))
    if (!phrase) continue
    found.push({ start: words[at]!.start, end: words[at + phrase.stems.length - 1]!.end, value: [...phrase.ids] })
    at += phrase.stems.length - 1
  }
  return found
}
