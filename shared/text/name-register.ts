import { fold } from './fold.ts'
import { seenText } from './seen-text.ts'

/** What stays of somebody's names in every case. `person`: the place in the list. */
export type Name = { given: string[]; surnames: string[]; person: number }
/** Everybody of whose surname a folded word may be a form. */
export type NamesBehind = (word: string) => readonly Name[]

/** How much longer than its stem a declined name may be. */
const longestEnding = 5
/** How many letters of a surname its every form begins with: at most two fall off. */
const beginningLength = (letters: number) => Math.max(2, Math.min(longestBeginning, letters - 2))
const longestBeginning = 5

export const isFormOf = (stem: string, text: string) => text.startsWith(stem) && text.length <= stem.length + longestEnding

/** Gives who may be meant by a word. `words`: the only folded words that will be asked about; of a long list of people only those are looked at whose surnames could stand there. */
export function makeNameRegister(people: readonly string[], words?: Iterable<string>): NamesBehind {
  const register = registerOf(people, words && beginningsOf(words))
  const known = new Map<string, readonly Name[]>()
  return (word) => {
    const found = known.get(word) ?? namesBehind(register, word)
    known.set(word, found)
    return found
  }
}

/** The first two, three, four and five letters of every word. */
function beginningsOf(words: Iterable<string>): ReadonlySet<string> {
  const beginnings = new Set<string>()
  for (const word of words) for (let length = 2; length <= longestBeginning; length += 1) beginnings.add(word.slice(0, length))
  return beginnings
}

/** Cheap, so that a hundred thousand people are no burden; whoever is let through is looked at closely. */
function mayStandThere(fullName: string, beginnings: ReadonlySet<string>): boolean {
  const surname = fullName.slice(fullName.trimEnd().lastIndexOf(' ') + 1).trimEnd()
  return /[^\p{L}]/u.test(surname) || beginnings.has(fold(surname.slice(0, beginningLength(surname.length))))
}

function registerOf(people: readonly string[], beginnings: ReadonlySet<string> | undefined): ReadonlyMap<string, readonly Name[]> {
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

/** What stays of a name in every case: Kowals(ki), An(na), Paw(eł), Doro(ta). At least two letters. */
function stemOf(name: string): string {
  const folded = fold(name)
  const stem = folded.replace(/(?:[tkgd]?[aeiouy]|ia|e[bcdfghjklmnprstwz])$/u, '')
  return stem.length >= 2 ? stem : folded
}

const nobody: readonly Name[] = []

function namesBehind(register: ReadonlyMap<string, readonly Name[]>, word: string): readonly Name[] {
  let found = nobody
  for (let length = Math.max(2, word.length - longestEnding); length <= word.length; length += 1) {
    const names = register.get(word.slice(0, length))
    if (names) found = found.length === 0 ? names : [...found, ...names]
  }
  return found
}
