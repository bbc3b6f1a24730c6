import { fold } from './fold.ts'

const covered = '[…]'
const word = /\p{L}[\p{L}\p{M}’']*/gu
const besideEachOther = /^[\s.,\u2010-\u2013-]{0,3}$/u
const forms = new Set(['pan', 'pana', 'panu', 'panem', 'panie', 'pani', 'pania', 'p', 'panstwo', 'panstwa', 'panstwu', 'panstwem', 'radny', 'radna', 'radnego', 'radnej', 'prezes', 'prezesa', 'prezeski', 'prezeska'])

const email = /[^\s@<>"(),;:]+@[^\s@<>"(),;:]+\.\p{L}{2,}/gu
const pesel = /(?<!\d)\d{11}(?!\d)/g
/** Nine digits as people group them, and the local seven with hyphens; not a sum of money. */
const phone = /(?<![\d,.+-])(?:(?:\+|00)?48[ -]?)?(?!\d{3} 000 000)(?:\(?\d{2}\)?[ -]\d{3}[ -]\d{2}[ -]?\d{2}|\d{3}([ .-])\d{3}\1\d{3}|\d{9}|\d{3}-\d{2}-\d{2})(?:,?\s*wewn?\.?\s*\d{1,6})?(?![\d-]|[.,]\d|\s*(?:zł|PLN|EUR|euro|tys|mln))/giu

type Name = { given: string[]; surnames: string[] }
/** `isInitial`: one capital letter. */
type Token = { text: string; isInitial: boolean; start: number; end: number }
/** First letters of a surname → the people who may be meant by a word that begins so. */
type Register = Map<string, Name[]>

/** Gives a function that covers in a text with „[…]” what is not for everybody's eyes: e-mails, telephones, numbers like PESEL, and these people by their names, also declined, turned round, with an initial or after „pan”, „pani”. A surname alone stays: too many are ordinary words. */
export function makeCover(people: readonly string[]): (text: string) => string {
  const register = registerOf(people)
  return (text) => coverNames(text.replace(email, covered).replace(pesel, covered).replace(phone, covered), register)
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

const tokensOf = (text: string): Token[] => [...text.matchAll(word)].map(({ 0: found, index }) => ({ text: fold(found), isInitial: /^\p{Lu}$/u.test(found), start: index, end: index + found.length }))

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

/** How many of the first words are this person's name; none when the surname is not among them, or stands alone. */
function lengthOfName(run: readonly Token[], { given, surnames }: Name, isAddressed: boolean): number {
  let [length, hasSurname, hasGiven] = [0, false, isAddressed]
  for (const { text, isInitial } of run) {
    const isSurname = surnames.some((stem) => isFormOf(stem, text))
    const isGiven = given.some((stem) => (isInitial ? stem.startsWith(text) : isFormOf(stem, text)))
    if (!isSurname && !isGiven) break
    hasGiven ||= isGiven && !isSurname
    hasSurname ||= isSurname
    length += 1
  }
  return hasSurname && hasGiven ? length : 0
}
