import type { DutyMode } from '#shared/domain/duty.ts'
import { findEmails, findLinks } from './find-contacts.ts'
import { findLanguages } from './find-languages.ts'
import type { Lookups } from './lookups.ts'
import { hide, masked, maskSign, type Found, type Masked, type Span } from './masked.ts'
import { nothingMentioned, together, type Mentions, type Reference } from './mentions.ts'
import { findSpheres } from './read-spheres.ts'
import { besideSlots, slotsOf } from './slots.ts'
import { takeTimes } from './take-times.ts'
import { findRepeatedWeekdays } from './weekday-words.ts'
import { isNoiseOnly, withoutGlue } from './words.ts'

const divider = new RegExp(`[${maskSign}\\t;,|()[\\]]+|\\s[\\u2010-\\u2015-]\\s|(?<=\\p{L}{4})\\.\\s+(?=\\p{Lu})`, 'u')
const roomWord = /^(?:pok\.|pokoj|sala|sali|segment|budyn|bud\.|ul\.|al\.|pl\.|os\.|pietro|[ivx]{1,4} pietr|\d{1,2} pietr|[ivx]{1,4} p\.|parter|centrum)/u
const unitWord = /^(?:wydzial|wydz\.|biur|referat|zarzad|osrod|miejsk)/u

/** What a statement, or a row without known columns, says. Each part is recognised once: what is found first is hidden from what is looked for later. */
export function readStatement(raw: string, lookups: Lookups): Mentions {
  const whole = masked(raw)
  const taken: Span[] = []
  let text = whole
  const take = <T extends Span>(found: readonly T[]): readonly T[] => {
    taken.push(...found)
    text = hide(text, found)
    return found
  }
  const spheres = take(findSpheres(whole, lookups.sphere.find))
  const emails = take(findEmails(text))
  take(findLinks(text))
  const languages = take(findLanguages(text))
  const times = takeTimes(whole, () => text, take)
  const { days, phones } = times
  const isPeriod = days.some(({ value }) => value.some(({ last }) => last))
  const weekdays = take(isPeriod ? findRepeatedWeekdays(text) : [])
  const units = take(lookups.unit.find.within(text))
  const found: Mentions = {
    ...nothingMentioned, slots: slotsOf(times), weekdays: [...new Set(weekdays.flatMap(({ value }) => value))], phones: valuesOf(phones), emails: valuesOf(emails), languages: languages.flatMap(({ value }) => value),
    units: referencesOf(raw, units), spheres: referencesOf(raw, spheres), mode: modeOf(whole.folded, { phones, emails }),
  }
  const beside = besideSlots(times)
  const besideAt = new Set(beside.map(({ start }) => start))
  return together(found, readRest(beside.length === 0 ? text : hide(whole, taken.filter(({ start }) => !besideAt.has(start))), lookups))
}

const referencesOf = (raw: string, found: readonly Found<string[]>[]) => found.filter(({ value }) => value.length > 0).map(({ start, end, value }) => ({ text: raw.slice(start, end), ids: value }))

const valuesOf = (found: readonly Found<string>[]) => [...new Set(found.map(({ value }) => value))]

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
