import { checkIdentifier } from '#shared/domain/identifier.ts'
import { holdsAddress, isOrganisationHeading, looksLikeOrganisation } from '#shared/domain/looks-like-organisation.ts'
import type { Submitter } from '#shared/domain/postulate.ts'
import { fold } from '#shared/text/fold.ts'
import { sentenceOf } from '#shared/text/messages.ts'
import { isTemplateText } from '#shared/text/is-template-text.ts'
import { readFlag } from './postulate-cells.ts'
import type { PostulateField, submitterFields } from './postulate-fields.ts'
import { krsKey, type PostulateNames } from './postulate-names.ts'

/** A submitter, or an organisation that the register does not know yet. */
export type PlannedSubmitter = Submitter | { kind: 'new'; name: string; krs: string }
/** Why something cannot be taken; `field` null when it is the row as a whole. */
export type Fault = { field: PostulateField | null; sentence: string }
export type ReadSubmitters = { submitters: PlannedSubmitter[]; isAnonymous: boolean; faults: Fault[]; notes: string[] }
type SubmitterTexts = Record<(typeof submitterFields)[number], string>
/** `heading`: that of the organisations' column. */
type Reading = { names: PostulateNames; heading: string }

export const isSameSubmitter = (left: Submitter, right: Submitter) => left.kind === right.kind && left.id === right.id

/** A voice without a name: it has no record. */
const nameless = /^(?:osoba (?:fizyczna|prywatna|anonimowa)|mieszka(?:niec|nka|niec\/mieszkanka|nka\/mieszkaniec)(?: [\p{L} -]*)?|anonim\p{L}*)$/u
const krsInName = /[([]?\s*\bKRS[:\s]*((?:\d[\s-]?){6,10})\s*[)\]]?/iu

/** Who submitted an entry, from the columns of organisations, people and the floor together. People are never added, neither as people nor as organisations: an unknown name is a fault. */
export function readSubmitters({ organisations, people, floor }: SubmitterTexts, reading: Reading): ReadSubmitters {
  const { names } = reading
  const found: ReadSubmitters = { submitters: [], isAnonymous: false, faults: [], notes: [] }
  for (const part of partsOf(organisations, names.organisation.exact)) readOrganisation(part, reading, found)
  for (const part of partsOf(people, names.person.exact)) readPerson(part, names, found)
  const voice = isFloor(floor) ? { value: true } : readFlag(floor)
  if ('fault' in voice) found.faults.push({ field: 'floor', sentence: voice.fault })
  else if (voice.value) found.submitters.push({ kind: 'floor' })
  const seen = new Set<string>()
  return { ...found, submitters: found.submitters.filter((one) => !seen.has(JSON.stringify(one)) && seen.add(JSON.stringify(one))) }
}

const isFloor = (text: string) => fold(text).trim() === 'glos z sali'

/** Each line a name; semicolons divide too, unless the line is a name that holds one. */
function partsOf(text: string, exact: (line: string) => string | undefined): string[] {
  return text.split('\n').flatMap((line) => (exact(line) === undefined ? line.split(';').map((part) => part.trim()) : [line])).filter((part) => !isTemplateText(part))
}

/** True for a voice without a record, which is then noted. */
function isNameless(part: string, found: ReadSubmitters): boolean {
  const isAnonymous = nameless.test(fold(part).trim())
  if (!isAnonymous && !isFloor(part)) return false
  found.submitters.push({ kind: 'floor' })
  found.isAnonymous ||= isAnonymous
  return true
}

function readOrganisation(part: string, reading: Reading, found: ReadSubmitters): void {
  const own = reading.names.organisation.exact(part)
  if (own !== undefined) found.submitters.push({ kind: 'organisation', id: own })
  else if (!isNameless(part, found)) readNamedOrganisation(part, reading, found)
}

function readNamedOrganisation(part: string, reading: Reading, { submitters, faults, notes }: ReadSubmitters): void {
  const { names } = reading
  const { normalised: krs, verdict } = checkIdentifier('krs', krsInName.exec(part)?.[1] ?? '')
  if (verdict === 'zeros') return void faults.push({ field: 'organisations', sentence: sentenceOf('krs_zeros') })
  const name = krs === '' ? part : part.replace(krsInName, ' ').replace(/\s+/gu, ' ').replace(/[\s,–-]+$/u, '').trim()
  const byKrs = krs === '' ? [] : names.organisation.find(krsKey(krs))
  const byName = names.organisation.find(name)
  // The same name under another number in the KRS is another organisation.
  const candidates = byKrs.length > 0 ? byKrs : krs === '' ? byName : byName.filter((id) => !names.organisation.label(id).includes('(KRS '))
  const [id] = candidates
  if (candidates.length > 1) faults.push({ field: 'organisations', sentence: `Tak samo nazywa się kilka organizacji („${name}”). Dopisz w nawiasie numer KRS.` })
  else if (id !== undefined) {
    submitters.push({ kind: 'organisation', id })
    if (byKrs.length > 0 && name !== '' && !byName.includes(id)) notes.push(`Numer KRS ${krs} ma w rejestrze ${names.organisation.label(id)}.`)
  } else readUnknownName({ name, krs }, reading, { submitters, faults, notes })
}

function readUnknownName({ name, krs }: { name: string; krs: string }, { names, heading }: Reading, { submitters, faults, notes }: Pick<ReadSubmitters, 'submitters' | 'faults' | 'notes'>): void {
  const people = krs === '' ? names.person.find(name) : []
  if (people.length === 1) submitters.push({ kind: 'person', id: people[0]! })
  else if (name === '' || name.length > 500) faults.push({ field: 'organisations', sentence: 'Nazwa organizacji jest pusta albo dłuższa niż 500 znaków. Popraw ją.' })
  else if (krs === '' && !looksLikeOrganisation(name) && (!isOrganisationHeading(heading) || holdsAddress(name))) {
    faults.push({ field: 'organisations', sentence: `„${name}” nie ma w rejestrze i nie wygląda na nazwę organizacji. Dodaj najpierw tę organizację albo osobę, a jeżeli zgłasza mieszkaniec bez wpisu w rejestrze, wpisz „osoba fizyczna”.` })
  } else {
    submitters.push({ kind: 'new', name, krs })
    notes.push(`Nowa organizacja: ${name}${krs === '' ? '' : ` (KRS ${krs})`}.`)
  }
}

function readPerson(part: string, names: PostulateNames, found: ReadSubmitters): void {
  const own = names.person.exact(part)
  if (own === undefined && isNameless(part, found)) return
  const candidates = own === undefined ? names.person.find(part) : [own]
  if (candidates.length === 1) found.submitters.push({ kind: 'person', id: candidates[0]! })
  else if (candidates.length > 1) found.faults.push({ field: 'people', sentence: `W rejestrze jest kilka takich osób („${part}”). Wskaż osobę po imporcie, a w pliku wpisz „osoba fizyczna”.` })
  else found.faults.push({ field: 'people', sentence: `W rejestrze nie ma takiej osoby („${part}”). Dodaj ją najpierw albo wpisz „osoba fizyczna”.` })
}
