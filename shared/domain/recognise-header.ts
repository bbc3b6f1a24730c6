import { fold } from '#shared/text/fold.ts'
import { answerWords, headerWords, importFieldLabels } from './header-words.ts'
import { importFields, type HeaderWord, type ImportField } from './import-field.ts'

/** What a heading was taken for, and whether word for word. */
export type Recognised<F extends string = ImportField> = { field: F; isExact: boolean } | null
export type RecogniseHeader<F extends string = ImportField> = (header: string) => Recognised<F>
/** `isExact` is the quick question, for every row of a long list. */
export type HeaderReader<F extends string = ImportField> = { recognise: RecogniseHeader<F>; isExact: (header: string) => boolean }

/** Longer texts are sentences, not headings. */
export const longestHeader = 150
/** Share of pairs of letters that two headings must have in common: lets a mistyped letter pass in all but the shortest words. */
const leastLikeness = 0.85

/** A heading as it is compared: folded, without dots, quotes and closing signs, one space between words, none around a slash. */
export function normaliseHeader(header: string): string {
  return fold(header).replace(/[.„”"'*:]/gu, '').replace(/\s+/gu, ' ').replace(/ ?\/ ?/gu, '/').trim()
}

/** Reads headings with the program's own words and those of the office, which win. A heading that says something of its own in brackets is read without it. */
export function makeHeaderReader(officeWords: readonly HeaderWord[] = []): HeaderReader {
  const words = new Map<string, ImportField>()
  for (const field of importFields) for (const word of [importFieldLabels[field], ...headerWords[field]]) words.set(normaliseHeader(word), field)
  for (const { word, field } of officeWords) words.set(normaliseHeader(word), field)

  const recognise: RecogniseHeader = (header) => {
    if (header.length > longestHeader) return null
    const whole = normaliseHeader(header)
    const exact = words.get(whole)
    if (exact) return { field: exact, isExact: true }
    const bare = normaliseHeader(header.replace(/\([^)]*\)/gu, ' '))
    const field = words.get(bare) ?? (isAboutAnswer(bare) ? undefined : beginning(bare, words) ?? likest(bare, words))
    return field ? { field, isExact: false } : null
  }
  return { recognise, isExact: (header) => header.length <= longestHeader && words.has(normaliseHeader(header)) }
}

const isAboutAnswer = (text: string) => text.split(' ').some((word) => answerWords.some((start) => word.startsWith(start)))

/** The longest word that the heading begins with; a short one says too little. */
function beginning(text: string, words: ReadonlyMap<string, ImportField>): ImportField | undefined {
  const found = [...words.keys()].filter((word) => word.length >= 8 && text.startsWith(`${word} `)).toSorted((left, right) => right.length - left.length)
  return found[0] === undefined ? undefined : words.get(found[0])
}

function likest(text: string, words: ReadonlyMap<string, ImportField>): ImportField | undefined {
  let best: { field: ImportField; likeness: number } | undefined
  for (const [word, field] of words) {
    const likeness = likenessOf(text, word)
    if (likeness >= leastLikeness && likeness > (best?.likeness ?? 0)) best = { field, likeness }
  }
  return best?.field
}

/** Dice's coefficient over pairs of letters. */
function likenessOf(left: string, right: string): number {
  const [pairs, others] = [pairsOf(left), pairsOf(right)]
  if (pairs.length === 0 || others.length === 0) return 0
  const rest = [...others]
  const common = pairs.filter((pair) => {
    const at = rest.indexOf(pair)
    if (at >= 0) rest.splice(at, 1)
    return at >= 0
  }).length
  return (2 * common) / (pairs.length + others.length)
}

const pairsOf = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2))
