const softHyphen = '\u00AD'
/** A shorter word fits every column. */
const fewestDivided = 12
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
  let result = ''
  let taken = 0
  // Every long word has a letter at one of these places, so most letters need not be looked at.
  for (let at = fewestDivided - 1; at < text.length; at += fewestDivided) {
    if (!isLetter(text.charCodeAt(at))) continue
    const [start, end] = wordAt(text, at)
    const word = end - start < fewestDivided ? '' : text.slice(start, end)
    if (word !== '' && isTooLong(word) && !address.test(around(text, start, end))) {
      result += text.slice(taken, start) + divided(word)
      taken = end
    }
    at = end
  }
  return taken === 0 ? text : result + text.slice(taken)
}

/** Whether a sign is a letter of a European word. Unicode's own answer takes several times as long as writing the file. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code < 0x590 && code !== 0xd7 && code !== 0xf7)
}

/** Where the word with this letter begins and ends. */
function wordAt(text: string, at: number): [start: number, end: number] {
  let [start, end] = [at, at + 1]
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1
  return [start, end]
}

function divided(word: string): string {
  const parts = word.match(sounds) ?? [word]
  const breaks = breaksIn(parts)
  let left = 0
  return parts.map((part, index) => {
    const isBreak = breaks.has(index) && left >= fewestLetters && word.length - left >= fewestLetters
    left += part.length
    return isBreak ? softHyphen + part : part
  }).join('')
}

const space = /\s/u

/** All that stands between two spaces. */
function around(text: string, start: number, end: number): string {
  let [first, last] = [start, end]
  while (first > 0 && !space.test(text[first - 1]!)) first -= 1
  while (last < text.length && !space.test(text[last]!)) last += 1
  return text.slice(first, last)
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
