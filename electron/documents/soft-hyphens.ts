const softHyphen = '\u00AD'
/** A shorter word fits every column. */
const longWord = /(?<!\p{L})\p{L}{12,}(?!\p{L})/gu
/** Mail, a page, a domain: a hyphen in it would be read as one of its own, and copied with it. */
const address = /@|:\/\/|[\p{L}\d]\.\p{Ll}/u
/** So many letters stay on each line. */
const fewestLetters = 3
/** One sound each: two letters, a consonant made soft by an `i` before a vowel, a vowel, any other letter. */
const sounds = /(?:ch|cz|dz|dź|dż|rz|sz|\p{L})(?:i(?=[aąeęoóu]))?/giu
const vowel = /^[aąeęioóuy]$/iu
const stop = /^(?:[bpdtgkf]|ch)$/iu
const hissing = /^[szś]$/iu
const gliding = /^(?:r|rz|l|ł)i?$/iu

/**
 * A text in which Polish words that do not fit may be divided at the end of a line: between syllables, before the last consonant between two vowels, and where that is `r`, `rz`, `l` or `ł` before what is spoken with it (`roz-strzy-gnięcie`,
 * `niepełno-sprawność`). For narrow columns, where a browser or a word processor would cut a word anywhere and without a hyphen.
 */
export function softHyphens(text: string, isTooLong: (word: string) => boolean): string {
  return text.replace(longWord, (word, at: number) => {
    if (!isTooLong(word) || address.test(around(text, at))) return word
    const parts = word.match(sounds) ?? [word]
    const breaks = breaksIn(parts)
    let left = 0
    return parts.map((part, index) => {
      const isBreak = breaks.has(index) && left >= fewestLetters && word.length - left >= fewestLetters
      left += part.length
      return isBreak ? softHyphen + part : part
    }).join('')
  })
}

/** All that stands between two spaces. */
function around(text: string, at: number): string {
  const [before = ''] = /\S*$/u.exec(text.slice(0, at)) ?? []
  const [after = ''] = /^\S*/u.exec(text.slice(at)) ?? []
  return before + after
}

/** The sounds before which a word may be divided. */
function breaksIn(parts: readonly string[]): Set<number> {
  const vowels = parts.flatMap((part, index) => (vowel.test(part) ? [index] : []))
  return new Set(vowels.slice(1).flatMap((at, index) => {
    const first = vowels[index]! + 1
    if (at === first) return []
    let start = at - 1
    if (start > first && gliding.test(parts[start]!) && stop.test(parts[start - 1]!)) start -= 1
    if (start > first && start < at - 1 && hissing.test(parts[start - 1]!)) start -= 1
    return [start]
  }))
}
