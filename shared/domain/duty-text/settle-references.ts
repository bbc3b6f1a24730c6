import { askReference } from './ask.ts'
import type { Entry } from './gathering.ts'
import { among, type Inquiry } from './inquiry.ts'
import type { Lookup, Lookups } from './lookups.ts'
import type { Reference } from './mentions.ts'
import { leftOut } from './parsed-roster.ts'

/** Records, and the names that an answer sends to the note; `undecided` while a question is open. */
export type SettledReferences = { ids: string[]; named: string[] } | 'undecided' | 'left_out'
type Kind = 'unit' | 'sphere' | 'person'
type Asking = { entry: Entry; inquiry: Inquiry }

const mostOffered = 6
const longestName = 100

/** The one unit of a duty: a section wins over the department that it is part of; between several others a person chooses, and where several days may be shared with one that no dictionary has. */
export function settleUnit(references: readonly Reference[], unit: Lookups['unit'], asking: Asking): SettledReferences {
  const known = references.filter(({ ids }) => ids.length > 0)
  const unknown = references.filter(({ ids }) => ids.length === 0).map(({ text }) => text)
  if (known.length === 0) return references[0] ? settleName(references[0], { kind: 'unit', lookup: unit, ...asking }) : { ids: [], named: [] }
  const ids = [...new Set(known.flatMap((one) => one.ids))]
  const narrowest = narrowestUnits(ids, unit)
  const isOfSeveralDays = asking.entry.mentions.slots.flatMap(({ whens }) => whens).length > 1
  if (narrowest.length === 1 && (unknown.length === 0 || !isOfSeveralDays)) return { ids: narrowest, named: unknown }
  const settled = settleName({ text: known.map(({ text }) => text).join(', '), ids: narrowest }, { kind: 'unit', lookup: unit, ...asking })
  return typeof settled === 'string' ? settled : { ids: settled.ids, named: [...settled.named, ...unknown] }
}

/** Of these units those that none of the others is a part of. */
export const narrowestUnits = (ids: readonly string[], unit: Lookups['unit']): string[] => ids.filter((id) => !ids.some((other) => isWithin(other, id, unit)))

/** Units are nested a few levels deep; a circle would have no end. */
const deepest = 10
function isWithin(id: string, whole: string, { parentOf }: Lookups['unit']): boolean {
  let parent = parentOf(id)
  for (let depth = 0; parent !== null && depth < deepest; depth += 1) {
    if (parent === whole && id !== whole) return true
    parent = parentOf(parent)
  }
  return false
}

/** Each name with its record. */
export function settleAll(references: readonly Reference[], kind: 'sphere' | 'person', { lookup, ...asking }: Asking & { lookup: Lookup }): SettledReferences {
  const settled = references.map((reference) => (reference.ids.length === 1 ? { ids: [...reference.ids], named: [] } : settleName(reference, { kind, lookup, ...asking })))
  if (settled.includes('left_out')) return 'left_out'
  if (settled.includes('undecided')) return 'undecided'
  const done = settled.filter((one) => typeof one !== 'string')
  return { ids: [...new Set(done.flatMap(({ ids }) => ids))], named: done.flatMap(({ named }) => named) }
}

/** Asked once for each name, however many duties have it. */
function settleName({ text, ids }: Reference, { kind, lookup, entry, inquiry }: Asking & { kind: Kind; lookup: Lookup }): SettledReferences {
  const name = text.replace(/\s+/gu, ' ').trim().slice(0, longestName).toWellFormed()
  const offered = ids.length > 0 ? ids : lookup.find.alike(text, mostOffered)
  const ask = askReference(kind, name, { records: offered.map((id) => ({ value: id, label: lookup.label(id) })), isKnown: ids.length > 0 })
  const isRecord = (answer: string) => (lookup.has(answer) ? answer : undefined)
  const answer = inquiry.settle(`${kind}:${name}`, entry, { ask, read: (given) => among(ask)(given) ?? isRecord(given) })
  if (answer === undefined) return 'undecided'
  if (answer === leftOut) return 'left_out'
  return answer === 'nobody' ? { ids: [], named: [name] } : { ids: [answer], named: [] }
}
