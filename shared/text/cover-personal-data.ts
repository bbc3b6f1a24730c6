import { coverNumbers } from './cover-numbers.ts'
import { fold } from './fold.ts'

const covered = '[…]'
const word = /\p{L}[\p{L}\p{M}’']*/gu
const besideEachOther = /^[\s.,()„”"\u2010-\u2013-]{0,3}$/u
const forms = new Set(['pan', 'pana', 'panu', 'panem', 'panie', 'pani', 'pania', 'p', 'panstwo', 'panstwa', 'panstwu', 'panstwem', 'prof', 'profesor', 'dr', 'hab', 'mgr', 'inz', 'ks', 'radny', 'radna', 'radnego', 'radnej', 'prezes', 'prezesa', 'prezeski', 'prezeska'])

const email = /[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.\p{L}{2,}/gu

/** Somebody's home: a street with the number of a flat. */
const home = /(?<!\p{L})(?:ul|al|os|pl)\.\s*[\p{L}\d][\p{L}\d .-]{1,60}?\s\d{1,4}\p{L}?(?:\s?\/\s?|\s?m\.?\s?|\s?lok\.?\s?)\d{1,4}(?!\d)/giu

type Name = { given: string[]; surnames: string[] }
/** `isInitial`: one capital letter; `isCapital`: begins with one. */
type Token = { text: string; isInitial: boolean; isCapital: boolean; start: number; end: number }
/** First letters of a surname → the people who may be meant by a word that begins so. */
type Register = Map<string, Name[]>

/** Gives a function that covers in a text with „[…]” what is not for everybody's eyes: e-mails, telephones, numbers like PESEL, homes with the number of the flat, and these people by their names, also declined, turned round, with an initial or after „pan”, „pani”. A surname alone stays: too many are ordinary words. */
export function makeCover(people: readonly string[]): (text: string) => string {
  const register = registerOf(people)
  return (text) => coverNames(coverNumbers(text.replace(email, covered).replace(home, covered), covered), register)
}

function registerOf(people: readonly string[]): Register {
  const register: Register = new Map()
  for (const fullName of people) {
    // Degrees („dr”, „prof.”, „ks.”) are no names: they are written small.
    const words = fullName.split(/\s+/u).filter((part) => /^\p{Lu}/u.test(part)).map((part) => part.split(/[-\u2010-\u2013]/u).map(stemOf))
    const surnames = words.pop()
    if (!surnames || words.length === 0) continue
    const name = { given: words.flat(), surnames }
    for (const surname of surnames) {
      const key = surname.slice(0, 3)
      register.set(key, [...(register.get(key) ?? []), name])
    }
  }
  return register
}

/** What stays of a name in every case: Kowalsk(i), An(na), Paw(eł), Doro(ta). At least two letters. */
function stemOf(name: string): string {
  const folded = fold(name)
  const stem = folded.replace(/(?:[tkgd]?[aeiouy]|ia|e[bcdfghjklmnprstwz])$/u, '')
  return stem.length >= 2 ? stem : folded
}

const isFormOf = (stem: string, text: string) => text.startsWith(stem) && text.length <= stem.length + 5

function coverNames(text: string, register: Register): string {
  const tokens = tokensOf(text)
  let result = ''
  let done = 0
  for (let index = 0; index < tokens.length; index += 1) {
    const last = endOfName(text, tokens, { index, register })
    if (last === undefined) continue
    result += text.slice(done, tokens[index]!.start) + covered
    done = tokens[last]!.end
    index = last
  }
  return result + text.slice(done)
}

const tokensOf = (text: string): Token[] => [...text.matchAll(word)].map(({ 0: found, index }) => ({ text: fold(found), isInitial: /^\p{Lu}$/u.test(found), isCapital: /^\p{Lu}/u.test(found), start: index, end: index + found.length }))

/** The last word of the longest name that begins here; after a form of address the surname alone is enough. */
function endOfName(text: string, tokens: readonly Token[], { index, register }: { index: number; register: Register }): number | undefined {
  const isAddressed = index > 0 && forms.has(tokens[index - 1]!.text) && isAdjacent(text, tokens, index)
  const run = runOf(text, tokens, index)
  const ends = run.flatMap((token) => namesBehind(register, token.text)).map((name) => lengthOfName(run, name, isAddressed))
  const longest = Math.max(0, ...ends)
  return longest > 0 ? index + longest - 1 : undefined
}

const isAdjacent = (text: string, tokens: readonly Token[], index: number) => besideEachOther.test(text.slice(tokens[index - 1]!.end, tokens[index]!.start))

/** The words from here on that stand beside each other: names have at most five. */
function runOf(text: string, tokens: readonly Token[], from: number): Token[] {
  let end = from + 1
  while (end < tokens.length && end < from + 5 && isAdjacent(text, tokens, end)) end += 1
  return tokens.slice(from, end)
}

function namesBehind(register: Register, text: string): Name[] {
  return [text.slice(0, 3), text.slice(0, 2)].flatMap((key) => register.get(key) ?? [])
}

/** How many of the first words are this person's name, other names between given name and surname included; none when the surname is not among them, or stands alone. */
function lengthOfName(run: readonly Token[], { given, surnames }: Name, isAddressed: boolean): number {
  let [length, hasSurname, hasGiven] = [0, false, isAddressed]
  for (const [index, { text, isInitial, isCapital }] of run.entries()) {
    const isSurname = surnames.some((stem) => isFormOf(stem, text))
    const isGiven = given.some((stem) => (isInitial ? stem.startsWith(text) : isFormOf(stem, text)))
    if (isSurname || isGiven) {
      hasGiven ||= isGiven && !isSurname
      hasSurname ||= isSurname
      length = index + 1
    } else if (!isCapital || hasSurname || !hasGiven) break
  }
  return hasSurname && hasGiven ? length : 0
}
