const hardSpace = '\u00A0'

/** Letters, digits and signs that may stand before a word without being part of it: „w Krakowie”, (i inne). */
const opening = /^[("'„”«»‚‘[{–—-]+/u
const oneLetter = /^\p{L}$/u
const initial = /^(?:\p{Lu}\.)+$/u
/** Abbreviations that stay with whatever they name. */
const beforeName = new Set(['ul.', 'al.', 'pl.', 'os.', '§', '§§', 'dz.'])
/** Abbreviations that stay with a number or a letter that follows. */
const beforeNumber = new Set(['art.', 'ust.', 'pkt', 'lit.', 'nr', 'poz.', 'str.', 's.', 'tel.', 'wew.', 'godz.', 'pok.', 'zał.'])
/** What stays with the number before it: units, and the next part of a reference to a provision, `§ 5 ust. 2`. */
const afterNumber = /^(?:r\.|zł|h|%|tys\.|mln|mld|ust\.|pkt|lit\.)(?![\p{L}\p{N}])/u
/** An article or a paragraph with its letter, `19a`, and what may follow it. */
const letteredNumber = /^\d+\p{Ll}{1,2}$/u
const nextProvision = /^(?:ust\.|pkt|lit\.)(?![\p{L}\p{N}])/u
const dayOfMonth = /(?:^|\D)\d{1,2}$/
const month = /^(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)(?!\p{L})/u
const postcode = /(?:^|[^\d-])\d{2}-\d{3}$/
const capital = /^\p{Lu}/u
const dash = /^[–—-]$/
const dashAndNumber = /^[–—-][ \u00A0]\d/
const startsLikeNumber = /^[\d„"(]?\d|^\p{L}(?:[\s),.;]|$)|^[IVXLCDM]+(?:[/\s),.;]|$)/u
/** `III piętro`, `1 piętro` */
const storey = 'piętro'
const storeyNumber = /(?:^|[^\p{L}\p{N}])(?:[IVX]{1,4}|\d{1,2})$/u
const longestWordThatMatters = 8
/** `października` and the sign after it. */
const longestNextThatMatters = 13
/** A word without a dot that a rule is about: `(pkt`, `„nr`. */
const longestPlainWord = 4

/**
 * Replaces spaces that must not end a line by no-break spaces: after one-letter words, inside `art. 3 ust. 3`, `nr CXI/2904/18`, `Dz. U.`, `ul. Dekerta`, `30-703 Kraków`, `22 września`, `2025 r.`, `10 000 zł`, `9 – 14`, `12 616 57 69`, `III piętro`.
 * For output only: stored text never gets them. Only U+0020 is ever replaced, one for one, and doing it twice changes nothing.
 */
export function hardSpaces(text: string): string {
  let done = ''
  let copied = 0
  for (let at = text.indexOf(' '); at !== -1; at = text.indexOf(' ', at + 1)) {
    if (!isKept(text, at)) continue
    done += text.slice(copied, at) + hardSpace
    copied = at + 1
  }
  return copied === 0 ? text : done + text.slice(copied)
}

function isKept(text: string, at: number): boolean {
  if (text.startsWith(storey, at + 1) && storeyNumber.test(text.slice(Math.max(0, at - longestPlainWord - 1), at))) return true
  if (endsPlainWord(text, at)) return false
  const previous = wordBefore(text, at)
  if (previous === '') return false
  const next = text.slice(at + 1, at + 1 + longestNextThatMatters)
  if (next === '' || isSpace(next.charCodeAt(0))) return false
  const last = previous.charCodeAt(previous.length - 1)
  if (isDigit(last)) return isDigit(next.charCodeAt(0)) ? isGroup(previous, next) : staysWithNumber(previous, next)
  if (dash.test(previous)) return isDigit(next.charCodeAt(0)) && endsInNumber(text, at - 1)
  const word = previous.replace(opening, '')
  if (oneLetter.test(word) || initial.test(word)) return true
  if (letteredNumber.test(word)) return nextProvision.test(next)
  const folded = word.toLowerCase()
  return beforeName.has(folded) || (beforeNumber.has(folded) && startsLikeNumber.test(next))
}

/** Most spaces follow two letters, and of all words that a rule is about only `nr` and `pkt` end in two. Looking no further takes a third of the time in long documents. */
function endsPlainWord(text: string, at: number): boolean {
  const last = text.charCodeAt(at - 1) | 0x20
  return isLatinLetter(last) && last !== letterR && last !== letterT && isLatinLetter(text.charCodeAt(at - 2) | 0x20)
}

function staysWithNumber(previous: string, next: string): boolean {
  return afterNumber.test(next) || dashAndNumber.test(next) || (dayOfMonth.test(previous) && month.test(next)) || (postcode.test(previous) && capital.test(next))
}

/** Whether a number and one space stand before a place: the first end of a range. */
function endsInNumber(text: string, end: number): boolean {
  const space = text.charCodeAt(end - 1)
  return (space === 32 || space === 0xa0) && isDigit(text.charCodeAt(end - 2))
}

/** The word that ends at a space, or nothing when it is longer than any word a rule is about. */
function wordBefore(text: string, at: number): string {
  const last = text.charCodeAt(at - 1)
  const longest = last === fullStop || isDigit(last) ? longestWordThatMatters : longestPlainWord
  let start = at
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) {
    start -= 1
    if (at - start > longest) return isDigit(last) ? text.slice(start, at) : ''
  }
  return text.slice(start, at)
}

/** Groups of one number: up to three digits, followed by two or three digits. */
function isGroup(previous: string, next: string): boolean {
  return /(?:^|[^\d.,:])\+?\d{1,3}$/.test(previous) && /^\d{2,4}(?!\d)/.test(next)
}

const fullStop = 46
const [letterR, letterT] = [114, 116]

/** Of the code of a lower-case letter: a–z, and the letters of Latin-1 and Latin Extended-A. */
function isLatinLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0x17f && code !== 0xf7)
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isSpace(code: number): boolean {
  return code === 32 || code === 0xa0 || (code >= 9 && code <= 13)
}
