import type { DutyMode } from '#shared/domain/duty.ts'
import type { Hours } from '#shared/text/read-hours.ts'
import type { When } from './find-days.ts'

/** Days and the hours that belong to them. `beside`: further hours, which may be those of a break or of something else. */
export type Slot = { whens: readonly When[]; hours: readonly Hours[]; beside: readonly Hours[] }
/** A name of the text and the records it may mean: none, one, or several. */
export type Reference = { text: string; ids: readonly string[] }

/** Everything that was recognised in a row or a statement. */
export type Mentions = {
  slots: readonly Slot[]
  /** Weekdays of a period: „w poniedziałki i środy”; 0 = Sunday … 6 = Saturday. */
  weekdays: readonly number[]
  phones: readonly string[]
  emails: readonly string[]
  languages: readonly string[]
  units: readonly Reference[]
  spheres: readonly Reference[]
  people: readonly Reference[]
  room: string
  /** What the text says of the form; null when it says nothing. */
  mode: DutyMode | null
  note: string
  /** Words that none of this explains. */
  rest: string
}

export const nothingMentioned: Mentions = { slots: [], weekdays: [], phones: [], emails: [], languages: [], units: [], spheres: [], people: [], room: '', mode: null, note: '', rest: '' }

const joined = (left: string, right: string, sign: string) => [left, right].filter(Boolean).join(sign)
const distinct = <T>(items: readonly T[]) => [...new Set(items)]

/** Both together; of the form, what the first one says. */
export function together(left: Mentions, right: Mentions): Mentions {
  return {
    slots: [...left.slots, ...right.slots],
    weekdays: distinct([...left.weekdays, ...right.weekdays]),
    phones: distinct([...left.phones, ...right.phones]),
    emails: distinct([...left.emails, ...right.emails]),
    languages: distinct([...left.languages, ...right.languages]),
    units: [...left.units, ...right.units],
    spheres: [...left.spheres, ...right.spheres],
    people: [...left.people, ...right.people],
    room: joined(left.room, right.room, ', '),
    mode: left.mode ?? right.mode,
    note: joined(left.note, right.note, '; '),
    rest: joined(left.rest, right.rest, ', '),
  }
}

const lists = ['phones', 'emails', 'languages', 'units', 'spheres', 'people'] as const
/** The first, and of the second what the first says nothing of; days stay those of the first. */
export function completed(own: Mentions, other: Mentions): Mentions {
  const filled = Object.fromEntries(lists.map((key) => [key, own[key].length > 0 ? own[key] : other[key]]))
  const hours = other.slots.flatMap((slot) => slot.hours)
  return {
    ...own, ...(filled as Pick<Mentions, (typeof lists)[number]>),
    slots: own.slots.map((slot) => (slot.hours.length + slot.beside.length > 0 ? slot : { ...slot, hours })),
    weekdays: own.weekdays.length > 0 ? own.weekdays : other.weekdays, room: own.room || other.room, mode: own.mode ?? other.mode, note: joined(own.note, other.note, '; '),
  }
}

export const hasWhen = ({ slots }: Mentions): boolean => slots.some(({ whens }) => whens.length > 0)
export const hasHours = ({ slots }: Mentions): boolean => slots.some(({ hours, beside }) => hours.length + beside.length > 0)
/** Whether anything but words that nothing explains was found. */
export const saysSomething = (mentions: Mentions): boolean => hasHours(mentions) || mentions.room !== '' || lists.some((key) => mentions[key].length > 0)

export const isUnitOnly = ({ units, slots, room, ...mentions }: Mentions): boolean => units.length > 0 && slots.length === 0 && room === '' && lists.every((key) => key === 'units' || mentions[key].length === 0)

/** Whether an entry lacks everything that a line says. */
export function isMissingIn(entry: Mentions, line: Mentions): boolean {
  return saysSomething(line) && lists.every((key) => line[key].length === 0 || entry[key].length === 0) && (!hasHours(line) || !hasHours(entry)) && (line.room === '' || entry.room === '')
}
