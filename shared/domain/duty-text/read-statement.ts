import type { DutyMode } from '#shared/domain/duty.ts'
import { findEmails, findLinks } from './find-contacts.ts'
import { findFullDays, findShortDays, findWordedDays, type When } from './find-days.ts'
import { findHours, type Hours } from './find-hours.ts'
import { findLanguages } from './find-languages.ts'
import { findPhones } from './find-phones.ts'
import { joinDays } from './join-days.ts'
import type { Lookups } from './lookups.ts'
import { hide, masked, maskSign, type Found, type Masked, type Span } from './masked.ts'
import { nothingMentioned, together, type Mentions, type Reference, type Slot } from './mentions.ts'
import { findSpheres } from './read-spheres.ts'
import { everyWeekday, readWeekday } from './weekday-words.ts'
import { isNoiseOnly, withoutGlue } from './words.ts'

const divider = new RegExp(`[${maskSign}\\t;,|()[\\]]+|\\s[\\u2010-\\u2015-]\\s|(?<=\\p{L}{4})\\.\\s+(?=\\p{Lu})`, 'u')
const roomWord = /^(?:pok\.|pokoj|sala|sali|segment|budyn|bud\.|ul\.|al\.|pl\.|os\.|pietro|[ivx]{1,4} pietr|\d{1,2} pietr|[ivx]{1,4} p\.|parter|centrum)/u
const unitWord = /^(?:wydzial|wydz\.|biur|referat|zarzad|osrod|miejsk)/u

/** What a statement, or a row without known columns, says. Each part is recognised once: what is found first is hidden from what is looked for later. */
export function readStatement(raw: string, lookups: Lookups): Mentions {
  const whole = masked(raw)
  let text = whole
  const take = <T extends Span>(found: readonly T[]): readonly T[] => {
    text = hide(text, found)
    return found
  }
  const spheres = take(findSpheres(whole, lookups.sphere.find))
  const emails = take(findEmails(text))
  take(findLinks(text))
  const languages = take(findLanguages(text))
  const { days, hours, phones } = takeTimes(whole, () => text, take)
  const isPeriod = days.some(({ value }) => value.some(({ last }) => last))
  const weekdays = take((isPeriod ? [...text.folded.matchAll(everyWeekday)] : []).map((match) => ({ start: match.index, end: match.index + match[0].length, value: readWeekday(match[0])! })))
  const units = take(lookups.unit.find.within(text))
  const found: Mentions = {
    ...nothingMentioned, slots: slotsOf(days, hours), weekdays: [...new Set(weekdays.map(({ value }) => value))], phones: valuesOf(phones), emails: valuesOf(emails), languages: languages.flatMap(({ value }) => value),
    units: referencesOf(raw, units), spheres: referencesOf(raw, spheres), mode: modeOf(whole.folded, { phones, emails }),
  }
  return together(found, readRest(text, lookups))
}

const referencesOf = (raw: string, found: readonly Found<string[]>[]) => found.filter(({ value }) => value.length > 0).map(({ start, end, value }) => ({ text: raw.slice(start, end), ids: value }))

const valuesOf = (found: readonly Found<string>[]) => [...new Set(found.map(({ value }) => value))]

type Take = <T extends Span>(found: readonly T[]) => readonly T[]

/** From what can be nothing else to what counts only where the rest is known: whole dates, hours, telephones, dates in words, then `13.06` and `9–13`. */
function takeTimes(whole: Masked, text: () => Masked, take: Take) {
  const written: Found<When[]>[] = [...take(findFullDays(text()))]
  const hours: Found<Hours>[] = [...take(findHours(text(), ['sure']))]
  const phones = take(findPhones(text()))
  written.push(...take(findWordedDays(text())))
  if (written.length > 0 && hours.length === 0) hours.push(...take(findHours(text(), ['dotted'])))
  written.push(...take(findShortDays(text())))
  const days = take(joinDays(whole, written))
  if (hours.length === 0) {
    const bare = findHours(text(), ['bare', 'dotted'])
    if (days.length > 0 || isNoiseOnly(hide(text(), bare).folded)) hours.push(...take(bare))
  }
  const ends = new Set(hours.map(({ end }) => end))
  const further = findHours(text(), ['bare']).filter(({ start, end }) => {
    const between = andAlso.exec(whole.folded.slice(Math.max(0, start - longestBetween), start))?.[0]
    const isFurther = between !== undefined && ends.has(start - between.length)
    if (isFurther) ends.add(end)
    return isFurther
  })
  hours.push(...take(further))
  return { days, hours, phones }
}

/** Between hours of one day: `9–11 i 15–17`. */
const andAlso = /\s?(?:,|;|(?<=\s)i|(?<=\s)oraz)\s?$/u
const longestBetween = 8

/** Days with the hours behind them; where hours come first, with those before them. */
function slotsOf(days: readonly Found<When[]>[], hours: readonly Found<Hours>[]): Slot[] {
  const tokens = [...days.map((one) => ({ start: one.start, whens: one.value })), ...hours.map((one) => ({ start: one.start, hours: one.value }))].toSorted((left, right) => left.start - right.start)
  if (tokens.length === 0) return []
  const isHoursFirst = 'hours' in tokens[0]! && 'whens' in tokens.at(-1)!
  const slots: { whens: When[]; hours: Hours[] }[] = [{ whens: [], hours: [] }]
  for (const token of tokens) {
    const last = slots.at(-1)!
    const isNext = 'hours' in token ? isHoursFirst && last.whens.length > 0 : !isHoursFirst && last.whens.length > 0 && last.hours.length > 0
    const slot = isNext ? { whens: [], hours: [] } : last
    if (isNext) slots.push(slot)
    if ('hours' in token) slot.hours.push(token.hours)
    else slot.whens.push(...token.whens)
  }
  return slots
}

function modeOf(folded: string, { phones, emails }: { phones: readonly unknown[]; emails: readonly unknown[] }): DutyMode | null {
  if (/stacjonarn|osobi[sc]|bezposredni|na miejscu/u.test(folded)) return 'in_person'
  if (/on-?line|zdaln|(?<![a-z])(?:teams|zoom)(?![a-z])|wideo/u.test(folded)) return 'online'
  if (phones.length > 0 || folded.includes('telef')) return 'phone'
  return emails.length > 0 || /mail/u.test(folded) ? 'email' : null
}

/** What is left between the parts that were recognised: names, places, and words. */
function readRest(text: Masked, { unit, sphere, person }: Lookups): Mentions {
  const [units, spheres, people, rooms, rest]: [Reference[], Reference[], Reference[], string[], string[]] = [[], [], [], [], []]
  for (const part of text.raw.split(divider)) {
    const plain = masked(part.replace(/\s+/gu, ' '))
    const { start, end } = withoutGlue(plain.folded)
    const [fragment, folded] = [plain.raw.slice(start, end).trim(), plain.folded.slice(start, end).trim()]
    if (isNoiseOnly(folded)) continue
    const [personIds, sphereIds, unitIds] = [person, sphere, unit].map(({ find }) => find.whole(fragment)) as [string[], string[], string[]]
    if (personIds.length > 0) people.push({ text: fragment, ids: personIds })
    else if (sphereIds.length > 0) spheres.push({ text: fragment, ids: sphereIds })
    else if (unitIds.length > 0 || unitWord.test(folded)) units.push({ text: fragment, ids: unitIds })
    else if (roomWord.test(folded)) rooms.push(fragment)
    else rest.push(fragment)
  }
  return { ...nothingMentioned, units, spheres, people, room: rooms.join(', '), rest: rest.join(', ') }
}
