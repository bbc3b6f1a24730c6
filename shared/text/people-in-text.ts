import { fold } from './fold.ts'
import { seenText } from './seen-text.ts'

/** A name found in a text: from `start` up to `end`, of the person who stands at `person` in the list. `isWhole`: with a given name, an initial or a form of address beside the surname. */
export type FoundName = { start: number; end: number; person: number; isWhole: boolean }
type Finding = { withSurnamesAlone?: boolean }
/** Gives the names in a text, one after another, none inside another. */
export type PeopleFinder = (text: string, finding?: Finding) => FoundName[]

const word = /\p{L}[\p{L}\p{M}’']*/gu
const besideEachOther = /^[\s.,()„”"\u2010-\u2013-]{0,3}$/u
const forms = new Set(['pan', 'pana', 'panu', 'panem', 'panie', 'pani', 'pania', 'p', 'panstwo', 'panstwa', 'panstwu', 'panstwem', 'prof', 'profesor', 'dr', 'hab', 'mgr', 'inz', 'ks', 'radny', 'radna', 'radnego', 'radnej', 'prezes', 'prezesa', 'prezeski', 'prezeska'])
/** How much longer than its stem a declined name may be. */
const longestEnding = 5
/** Alone, shorter surnames are too often ordinary words. */
const shortestAlone = 4

type Name = { given: string[]; surnames: string[]; person: number }
/** `isInitial`: one capital letter; `isCapital`: begins with one. */
type Token = { text: string; isInitial: boolean; isCapital: boolean; start: number; end: number }
/** What stays of a surname in every case → the people who have it. */
type Register = ReadonlyMap<string, readonly Name[]>

/**
 * Gives a function that finds these people in a text by their names, also declined, turned round, with an initial or after „pan”, „pani”. A surname alone is found only `withSurnamesAlone`, inside a sentence and with a capital letter:
 * too many are ordinary words. Characters that nobody sees hide no name. `among`: the only texts that will be asked about; of a long list of people only those are looked at whose surnames could stand there.
 */
export function findPeople(people: readonly string[], among?: Iterable<string>): PeopleFinder {
  const register = registerOf(people, among && beginningsIn(among))
  return (given, { withSurnamesAlone = false } = {}) => {
    const { text, placeOf } = seenText(given)
    return namesIn(text, { register, withSurnamesAlone }).map((name) => ({ ...name, start: placeOf(name.start), end: placeOf(name.end - 1) + 1 }))
  }
}

/** How many letters of a surname its every form begins with: at most two fall off. */
const beginningLength = (letters: number) => Math.max(2, Math.min(longestBeginning, letters - 2))
const longestBeginning = 5

/** The first two, three, four and five letters of every word. */
function beginningsIn(texts: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>()
  for (const text of texts) {
    for (const { text: letters } of tokensOf(seenText(text).text)) for (let length = 2; length <= longestBeginning; length += 1) beginnings.add(letters.slice(0, length))
  }
  return beginnings
}

/** Cheap, so that a hundred thousand people are no burden; whoever is let through is looked at closely. */
function mayStandThere(fullName: string, beginnings: ReadonlySet<string>): boolean {
  const surname = fullName.slice(fullName.trimEnd().lastIndexOf(' ') + 1).trimEnd()
  return /[^\p{L}]/u.test(surname) || beginnings.has(fold(surname.slice(0, beginningLength(surname.length))))
}

function registerOf(people: readonly string[], beginnings: ReadonlySet<string> | undefined): Register {
  const register = new Map<string, Name[]>()
  for (const [person, given] of people.entries()) {
    const fullName = seenText(given).text
    if (beginnings && !mayStandThere(fullName, beginnings)) continue
    // Degrees („dr”, „prof.”, „ks.”) are no names: they are written small.
    const words = fullName.split(/\s+/u).filter((part) => /^\p{Lu}/u.test(part)).map((part) => part.split(/[-\u2010-\u2013]/u).map(stemOf))
    const surnames = words.pop()
    if (!surnames || words.length === 0) continue
    const name = { given: words.flat(), surnames, person }
    for (const surname of new Set(surnames)) {
      const known = register.get(surname)
      if (known) known.push(name)
      else register.set(surname, [name])
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

const isFormOf = (stem: string, text: string) => text.startsWith(stem) && text.length <= stem.length + longestEnding

type Search = { register: Register; withSurnamesAlone: boolean }

function namesIn(text: string, { register, withSurnamesAlone }: Search): FoundName[] {
  const tokens = tokensOf(text)
  const found: FoundName[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const name = nameAt(text, tokens, { index, register })
    const start = tokens[index]!.start
    if (name) {
      index += name.length - 1
      found.push({ start, end: tokens[index]!.end, person: name.person, isWhole: true })
    } else if (withSurnamesAlone) {
      const person = surnameAlone(text, tokens[index]!, register)
      if (person !== undefined) found.push({ start, end: tokens[index]!.end, person, isWhole: false })
    }
  }
  return found
}

const tokensOf = (text: string): Token[] => [...text.matchAll(word)].map(({ 0: found, index }) => ({ text: fold(found), isInitial: /^\p{Lu}$/u.test(found), isCapital: /^\p{Lu}/u.test(found), start: index, end: index + found.length }))

/** The longest name that begins here, counted in words; after a form of address the surname alone is enough. */
function nameAt(text: string, tokens: readonly Token[], { index, register }: { index: number; register: Register }): { length: number; person: number } | undefined {
  const run = runOf(text, tokens, index)
  let longest: { length: number; person: number } | undefined
  for (const token of run) {
    for (const name of namesBehind(register, token.text)) {
      const isAddressed = index > 0 && forms.has(tokens[index - 1]!.text) && isAdjacent(text, tokens, index)
      const length = lengthOfName(run, name, isAddressed)
      if (length > (longest?.length ?? 0)) longest = { length, person: name.person }
    }
  }
  return longest
}

const isAdjacent = (text: string, tokens: readonly Token[], index: number) => besideEachOther.test(text.slice(tokens[index - 1]!.end, tokens[index]!.start))

/** The words from here on that stand beside each other: names have at most five. */
function runOf(text: string, tokens: readonly Token[], from: number): Token[] {
  let end = from + 1
  while (end < tokens.length && end < from + 5 && isAdjacent(text, tokens, end)) end += 1
  return tokens.slice(from, end)
}

/** Everybody of whose surname a word may be a form. */
function* namesBehind(register: Register, text: string): Generator<Name> {
  for (let length = Math.max(2, text.length - longestEnding); length <= text.length; length += 1) yield* register.get(text.slice(0, length)) ?? []
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

/** Every sentence begins with a capital letter, so its first word says nothing. */
function surnameAlone(text: string, token: Token, register: Register): number | undefined {
  if (!token.isCapital || token.text.length < shortestAlone || /(?:^|[.!?:\n])[\s„"(–-]*$/u.test(text.slice(0, token.start))) return undefined
  for (const { person } of namesBehind(register, token.text)) return person
  return undefined
}
