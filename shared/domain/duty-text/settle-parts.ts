import { askDenied, askDuty, askPhones, askPhonesOfDays, askSameDay } from './ask.ts'
import type { Entry } from './gathering.ts'
import { among, type Inquiry } from './inquiry.ts'
import type { Lookups } from './lookups.ts'
import { leftOut } from './parsed-roster.ts'
import type { Settled, Years } from './settle-days.ts'
import { settleAll, settleUnit } from './settle-references.ts'
import type { Mentions } from './mentions.ts'

export type Settling = { inquiry: Inquiry; lookups: Lookups; years: Years }
/** What a duty has besides its day and hours. `named`: names that are no records, for the note. */
export type Parts = { mentions: Mentions; unit: string | null; spheres: string[]; person: string | null; named: string[]; phoneUse: PhoneUse }
/** Several telephones: a duty at each, one duty, or one of them a day. */
export type PhoneUse = 'each' | 'one' | 'pairs'

/** Whether an entry is a duty at all, and whether an empty cell means the day above it. */
export function settleDoubts(entry: Entry, key: string, { inquiry }: Settling): Settled<'all' | 'last'> {
  const whens = whensOf(entry)
  const ask = entry.doubt === 'cancelled' || entry.doubt === 'moved' ? askDenied(entry.doubt, whens.length === 2 && whens.every(({ last }) => last === null)) : askDuty
  const answers = new Set([
    entry.doubt === null ? 'yes' : inquiry.settle(`duty:${key}`, entry, { ask, read: among(ask) }),
    entry.isSameDay ? inquiry.settle('same_day', entry, { ask: askSameDay, read: among(askSameDay) }) : 'yes',
  ])
  if (answers.has(leftOut)) return { out: leftOut }
  return answers.has(undefined) ? { out: 'undecided' } : { value: answers.has('last') ? 'last' : 'all' }
}

const whensOf = ({ mentions }: Entry) => mentions.slots.flatMap(({ whens }) => whens)

/** The records that the names mean, and whether several telephones are several duties. */
export function settleParts(entry: Entry, { inquiry, lookups }: Settling): Settled<Parts> {
  const { mentions } = entry
  const unit = settleUnit(mentions.units, lookups.unit, { entry, inquiry })
  const spheres = settleAll(mentions.spheres, 'sphere', { lookup: lookups.sphere, entry, inquiry })
  const people = settleAll(mentions.people, 'person', { lookup: lookups.person, entry, inquiry })
  const phones = mentions.phones.length > 1 ? settlePhones(entry, inquiry) : 'each'
  if (phones === leftOut || [unit, spheres, people].includes(leftOut)) return { out: leftOut }
  if (typeof unit === 'string' || typeof spheres === 'string' || typeof people === 'string' || phones === undefined) return { out: 'undecided' }
  const [person = null, ...others] = people.ids
  const names = [...others.map(lookups.person.label), ...people.named].map((name) => `Osoba: ${name}`)
  return { value: { mentions, unit: unit.ids[0] ?? null, spheres: spheres.ids, person, named: [...unit.named, ...spheres.named, ...names], phoneUse: phones } }
}

function settlePhones(entry: Entry, inquiry: Inquiry): PhoneUse | typeof leftOut | undefined {
  const whens = whensOf(entry)
  const days = new Set(whens.map(({ first: { year, month, day } }) => `${year}-${month}-${day}`))
  const isPairing = days.size === whens.length && whens.length === entry.mentions.phones.length && whens.every(({ last }) => last === null)
  const [id, ask] = whens.length < 2 && whens.every(({ last }) => last === null) ? ['phones', askPhones] : [isPairing ? 'phones_and_days' : 'phones_of_days', askPhonesOfDays(isPairing)]
  return inquiry.settle(id, entry, { ask, read: (answer) => uses.find((use) => use === among(ask)(answer)) })
}

const uses: readonly PhoneUse[] = ['each', 'one', 'pairs']
