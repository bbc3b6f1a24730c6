import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { findPeople, type PeopleFinder } from '#shared/text/people-in-text.ts'
import { seenText, seenTexts } from '#shared/text/seen-text.ts'
import { contactsIn } from './contacts-in.ts'

/** Somebody in the register. `isTied`: took part in what the document is about, so that the surname alone may already say too much. */
export type KnownPerson = { fullName: string; email: string; phone: string; isTied: boolean }
export type SearchedText = { text: string; where: string }
/** What of a known person stands in a text. `surname`: nothing but the surname. */
export type Leak = SearchedText & { kind: 'name' | 'surname' | 'email' | 'phone'; found: string; start: number }

/** The people of a register made ready for many documents, in their order. */
export type PreparedPeople = { find: PeopleFinder; contacts: ReadonlySet<string> }

/** `purposes`: texts with people and contacts that are printed on purpose – who signs, who conducts the meeting, the office's own numbers. `prepared`: the same people, where they were made ready. */
export type Search = { people: readonly KnownPerson[]; purposes: readonly string[]; prepared?: PreparedPeople }

/** Worth its time from a few documents on. */
export function preparePeople(people: readonly Omit<KnownPerson, 'isTied'>[]): PreparedPeople {
  return { find: findPeople(people.map(({ fullName }) => fullName)), contacts: new Set(people.flatMap(contactKeys)) }
}

/** A street, a school or a prize is named after somebody. */
const namedAfter = /(?<!\p{L})(?:ul|al|pl|os|im|ulic\p{L}{1,3}|alej\p{L}{1,3}|plac\p{L}{0,3}|rond\p{L}{1,3}|imieni\p{L}{1,3}|patron\p{L}{0,4}|nagrod\p{L}{1,3})\.?\s+(?:(?:św|ks|gen|prof|dr|płk|bł)\.\s*)?$/iu
const longestBefore = 40

/** Names (also declined), e-mails and telephones of people of the register that stand in texts for everybody, in the order of the texts, also where characters that nobody sees or the writing of addresses hide them. A surname alone counts only of those who took part. */
export function findLeaks(given: readonly SearchedText[], { people, purposes: givenPurposes, prepared }: Search): Leak[] {
  const texts = given.map(({ text, where }) => ({ readings: seenTexts(addressed(text)).map((reading) => reading.text), where }))
  const purposes = givenPurposes.map(readable)
  const find = prepared?.find ?? findPeople(people.map(({ fullName }) => fullName), [...texts.flatMap(({ readings }) => readings), ...purposes])
  const purposeful = { names: new Set(purposes.flatMap((text) => find(text).map(({ person }) => people[person]!.fullName))), contacts: new Set(purposes.flatMap((text) => contactsIn(text).map(({ key }) => key))) }
  const foundContacts = texts.map(({ readings: [text] }) => contactsIn(text!))
  const personal = prepared?.contacts ?? contactsOf(people, new Set(foundContacts.flat().map(({ key }) => key)))
  return texts.flatMap(({ readings: [text, parted], where }, index) => {
    const told = foundContacts[index]!.filter(({ key }) => personal.has(key) || purposeful.contacts.has(key))
    const namesOf = (read: string) => find(read, { withSurnamesAlone: true }).flatMap(({ start, end, person, isWhole }) => {
      const { fullName, isTied } = people[person]!
      if (purposeful.names.has(fullName) || (!isWhole && !isTied) || namedAfter.test(read.slice(Math.max(0, start - longestBefore), start))) return []
      // An address that is told of itself may be made of a name.
      if (told.some((contact) => contact.start <= start && end <= contact.start + contact.found.length)) return []
      return [{ person, leak: { kind: isWhole ? 'name' : 'surname', text: read, where, found: read.slice(start, end), start } satisfies Leak }]
    })
    const names = namesOf(text!)
    const others = parted === undefined ? [] : namesOf(parted).filter(({ person }) => !names.some((name) => name.person === person))
    return [...[...names, ...others].map(({ leak }) => leak), ...told.filter(({ key }) => !purposeful.contacts.has(key)).map(({ kind, found, start }): Leak => ({ kind, text: text!, where, found, start }))]
  })
}

/** An address of a link may say „%40” for „@”. */
const addressed = (text: string) => text.replace(/(?:%[\da-f]{2})+/giu, decoded)

/** As readers see it. */
const readable = (text: string) => seenText(addressed(text)).text

function decoded(written: string): string {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

/** Those of the contacts that stand in the texts which are somebody's: a hundred thousand people are looked through once. */
function contactsOf(people: readonly KnownPerson[], standing: ReadonlySet<string>): Set<string> {
  const own = new Set<string>()
  if (standing.size === 0) return own
  for (const person of people) for (const key of contactKeys(person)) if (standing.has(key)) own.add(key)
  return own
}

const contactKeys = ({ email, phone }: Pick<KnownPerson, 'email' | 'phone'>) => [readable(email).toLowerCase(), phoneKey(phone)].filter((key) => key !== '')

/** As `contactsIn` has it: nine digits without the country's. */
const phoneKey = (phone: string) => phone.replace(/\D/gu, '').replace(/^(?:00)?48(?=\d{9})/u, '').slice(0, 9)

/** What organisations and units are called and how they are reached is not personal, whoever bears the same name or has the same number. */
export function withoutOfficial(leaks: readonly Leak[], { names, contacts }: { names: readonly string[]; contacts: readonly string[] }): Leak[] {
  const known = new Set(contacts.flatMap((text) => contactsIn(readable(text)).map(({ key }) => key)))
  const official = [...names, ...contacts].map(readable)
  return leaks.filter(({ kind, found, text, start }) => {
    if (kind === 'email' || kind === 'phone') return !contactsIn(found).some(({ key }) => known.has(key))
    return !official.some((name) => isInside(text, name, { start, end: start + found.length }))
  })
}

function isInside(text: string, name: string, { start, end }: { start: number; end: number }): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) if (at <= start && end <= at + name.length) return true
  return false
}

const whats = { name: 'imię i nazwisko', email: 'adres e-mail', phone: 'telefon' } as const

/** Sentences about leaks, the same text in the same place once. */
export function leakFindings(leaks: readonly Leak[]): DocumentFinding[] {
  const findings = leaks.map(({ kind, found, where }): DocumentFinding => (kind === 'surname'
    ? { rule: 'surname', severity: 'warning', where, sentence: `„${found}” może być nazwiskiem osoby z rejestru, która brała w tym udział. Sprawdź, czy ma tu być.` }
    : { rule: 'personal_data', severity: 'error', where, sentence: `Stoi tu ${whats[kind]} osoby z rejestru: „${found}”. Popraw zapis, z którego to pochodzi, albo zrób dokument do użytku wewnętrznego.` }))
  return [...new Map(findings.map((finding) => [`${finding.where}\n${finding.sentence}`, finding])).values()]
}
