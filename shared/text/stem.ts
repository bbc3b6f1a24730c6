import { fold } from './fold.ts'
import { meaningOf } from './same-meaning.ts'
import { smallWords } from './small-words.ts'
import { stemOfWord } from './word-stem.ts'

const word = /[\p{L}\p{N}]+/gu
/** "15 000" is one number, not "15" and "000". */
const gapBeforeThousands = /(?<=\d)[ .](?=\d{3}(?!\d))/gu
/** Beyond this a text is no remark but an annex: what it is about stands at its beginning, and time is bounded. */
const mostCharacters = 20_000
const mostStems = 200

/**
 * What a Polish text is about: the stems of its words, each once, in order; without accents and small words, and with one stem for words of the same meaning.
 * Letters and digits only. At most 200; empty for a text without words. Any text may be given.
 */
export function stemsOf(text: string): string[] {
  const stems = new Set<string>()
  for (const [found] of fold(text.slice(0, mostCharacters).toWellFormed()).replace(gapBeforeThousands, '').matchAll(word)) {
    if (smallWords.has(found)) continue
    stems.add(meaningOf(stemOfWord(found)))
    if (stems.size === mostStems) break
  }
  return [...stems]
}
