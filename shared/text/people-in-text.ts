import { fold } from './fold.ts'
import { isFormOf, makeNameRegister, type Name, type NamesBehind } from './name-register.ts'
import { seenTexts } from './seen-text.ts'

/** A name found in a text: from `start` up to `end`, of the person who stands at `person` in the list. `isWhole`: with a given name, an initial or a form of address beside the surname. */
export type FoundName = { start: number; end: number; person: number; isWhole: boolean }
type Finding = { withSurnamesAlone?: boolean }
/** Gives the names in a text, one after another, none inside another. */
export type PeopleFinder = (text: string, finding?: Finding) => FoundName[]

const word = /\p{L}[\p{L}\p{M}’']*/gu
const besideEachOther = /^[\s.,()„”"\u2010-\u2013-]{0,3}$/u
const forms = new Set([
  'pan', 'pana', 'panu', 'panem', 'panie', 'pani', 'pania', 'p', 'panstwo', 'panstwa', 'panstwu', 'panstwem', 'prof', 'profesor', 'dr', 'hab', 'mgr', 'inz', 'ks', 'radny', 'radna', 'radnego', 'radnej', 'prezes', 'prezesa', 'prezeski', 'prezeska',
  'pp', 'panowie', 'panow', 'panom', 'panami', 'paniom', 'paniami', 'radni', 'radne', 'radnych', 'radnym', 'radnymi',
])
/** Between two given names of one surname („Jan i Anna Kowalscy”), and between the people of a list. */
const joining = new Set(['i', 'oraz'])
/** Names have at most so many words. */
const longestRun = 5
/** Alone, shorter surnames are too often ordinary words. */
const shortestAlone = 4

/** `isInitial`: one capital letter; `isCapital`: begins with one. `names`: whose surname it may be. */
type Token = { text: string; isInitial: boolean; isCapital: boolean; start: number; end: number; names: readonly Name[] }

/**
 * Gives a function that finds these people in a text by their names, also declined, turned round, with an initial, in a list, or after „pan”, „pani”. A surname alone is found only `withSurnamesAlone`, inside a sentence and with a capital letter:
 * too many are ordinary words. Characters that nobody sees hide no name. `among`: the only texts that will be asked about.
 */
export function findPeople(people: readonly string[], among?: Iterable<string>): PeopleFinder {
  const folded = rememberedFold()
  const namesBehind = makeNameRegister(people, among && wordsIn(among, folded))
  return (given, { withSurnamesAlone = false } = {}) => {
    const [found = [], others = []] = seenTexts(given).map(({ text, placeOf }) => namesIn(text, { tokens: tokensOf(text, { folded, namesBehind }), withSurnamesAlone }).map((name) => ({ ...name, start: placeOf(name.start), end: placeOf(name.end - 1) + 1 })))
    const more = others.filter(({ start, end }) => !found.some((name) => start < name.end && name.start < end))
    return more.length === 0 ? found : [...found, ...more].toSorted((one, other) => one.start - other.start)
  }
}

/** The words of a language are few and come back. */
function rememberedFold(): (word: string) => string {
  const known = new Map<string, string>()
  return (one) => {
    const found = known.get(one) ?? fold(one)
    known.set(one, found)
    return found
  }
}

function wordsIn(texts: Iterable<string>, folded: (word: string) => string): ReadonlySet<string> {
  const words = new Set<string>()
  for (const given of texts) for (const { text } of seenTexts(given)) for (const found of text.match(word) ?? []) words.add(folded(found))
  return words
}

/** None where nobody can be meant, as in most texts. */
function tokensOf(text: string, { folded, namesBehind }: { folded: (word: string) => string; namesBehind: NamesBehind }): Token[] {
  if (!text.match(word)?.some((found) => namesBehind(folded(found)).length > 0)) return []
  return [...text.matchAll(word)].map(({ 0: found, index }) => {
    const own = folded(found)
    return { text: own, isInitial: /^\p{Lu}$/u.test(found), isCapital: /^\p{Lu}/u.test(found), start: index, end: index + found.length, names: namesBehind(own) }
  })
}

function namesIn(text: string, { tokens, withSurnamesAlone }: { tokens: readonly Token[]; withSurnamesAlone: boolean }): FoundName[] {
  const found: FoundName[] = []
  /** The word behind a person who was addressed: others may follow in the same breath („pp. Kowalski, Wilk i Nowak”). */
  let listed = -2
  for (let index = 0; index < tokens.length; index += 1) {
    const isListed = tokens[index]!.isCapital && (index === listed || (index === listed + 1 && joining.has(tokens[listed]!.text))) && isAdjacent(text, tokens, index)
    const isAddressed = isListed || (index > 0 && forms.has(tokens[index - 1]!.text) && isAdjacent(text, tokens, index))
    const name = nameAt(text, tokens, { index, isAddressed })
    const start = tokens[index]!.start
    if (name) {
      index += name.length - 1
      found.push({ start, end: tokens[index]!.end, person: name.person, isWhole: true })
      if (isAddressed) listed = index + 1
    } else if (withSurnamesAlone && isSurnameAlone(text, tokens[index]!)) {
      found.push({ start, end: tokens[index]!.end, person: tokens[index]!.names[0]!.person, isWhole: false })
    }
  }
  return found
}

type Found = { length: number; person: number }

/** The longest name that begins here, counted in words; after a form of address the surname alone is enough. */
function nameAt(text: string, tokens: readonly Token[], { index, isAddressed }: { index: number; isAddressed: boolean }): Found | undefined {
  const run = runOf(text, tokens, index)
  const longest = longestIn(run, isAddressed)
  if (!longest || longest.length === 1) return longest
  // „Kowalski, Jan Nowak”: the given name is of whom it stands before.
  const next = nameAt(text, tokens, { index: index + longest.length - 1, isAddressed: false })
  return next && next.length > 1 ? { ...longest, length: longest.length - 1 } : longest
}

function longestIn(run: readonly Token[], isAddressed: boolean): Found | undefined {
  let longest: Found | undefined
  for (const { names } of run) {
    for (const name of names) {
      const length = lengthOfName(run, name, isAddressed)
      if (length > (longest?.length ?? 0)) longest = { length, person: name.person }
    }
  }
  return longest
}

const isAdjacent = (text: string, tokens: readonly Token[], index: number) => index > 0 && besideEachOther.test(text.slice(tokens[index - 1]!.end, tokens[index]!.start))

/** The words from here on that stand beside each other. */
function runOf(text: string, tokens: readonly Token[], from: number): Token[] {
  let end = from + 1
  while (end < tokens.length && end < from + longestRun && isAdjacent(text, tokens, end)) end += 1
  return tokens.slice(from, end)
}

/** How many of the first words are this person's name, other names between given name and surname included; none when the surname is not among them, or stands alone. */
function lengthOfName(run: readonly Token[], { given, surnames }: Name, isAddressed: boolean): number {
  let [length, hasSurname, hasGiven] = [0, false, isAddressed]
  for (const [index, { text, isInitial, isCapital, names }] of run.entries()) {
    const isSurname = surnames.some((stem) => isFormOf(stem, text))
    const isGiven = given.some((stem) => (isInitial ? stem.startsWith(text) : isFormOf(stem, text)))
    if (isSurname || isGiven) {
      hasGiven ||= isGiven && !isSurname
      hasSurname ||= isSurname
      length = index + 1
    } else if (joining.has(text) && !hasSurname && length > 0) continue
    else if (!isCapital || hasSurname || !hasGiven || (length === 0 && names.length > 0)) break // somebody else's surname
  }
  return hasSurname && hasGiven ? length : 0
}

/** Every sentence begins with a capital letter, so its first word says nothing. */
function isSurnameAlone(text: string, { names, isCapital, text: { length }, start }: Token): boolean {
  return names.length > 0 && isCapital && length >= shortestAlone && !/(?:^|[.!?:\n])[\s„"(–-]{0,10}$/u.test(text.slice(Math.max(0, start - 12), start))
}
