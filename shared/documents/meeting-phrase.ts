import type { Meeting, MeetingKind } from '#shared/domain/meeting.ts'
import { unitNameOn, type Unit } from '#shared/domain/unit.ts'
import { formatDateListNumeric } from '#shared/text/format-date.ts'
import { enumerated } from '#shared/text/enumerated.ts'
import { namingDayOfMeeting } from './naming-day.ts'

type Held = { meeting: Meeting; hosts: readonly Unit[] }
type Case = 'accusative' | 'genitive'

/** The nominative and the accusative of these nouns are the same. */
const genitives: Record<string, string> = { spotkanie: 'spotkania', spotkania: 'spotkań', szkolenie: 'szkolenia', szkolenia: 'szkoleń' }
const kinds: Record<MeetingKind, { noun: string; adjective: string }> = {
  sector: { noun: 'spotkanie', adjective: 'branżowe' }, consultation: { noun: 'spotkanie', adjective: 'konsultacyjne' }, quarterly: { noun: 'spotkanie', adjective: 'kwartalne' },
  training: { noun: 'szkolenie', adjective: '' }, information: { noun: 'spotkanie', adjective: 'informacyjne' },
}

/** A title that can be inflected: an ordinal, the noun, its adjectives, and what follows and never changes. */
const inflected = /^(?:(?<ordinal>[IVX]{1,6})\s+)?(?<noun>spotkani[ea]|szkoleni[ea])(?![\p{L}-])(?<adjectives>(?:\s+(?!on-?line)[\p{L}-]+(?:owe|ne|kie|gie|cze|arte|łe)(?![\p{L}-]))*)(?<rest>.*)$/isu

/** `spotkanie branżowe`: what kind of meeting it is, in the accusative. */
export const meetingKindPhrase = ({ kind }: Pick<Meeting, 'kind'>) => joined([kinds[kind].noun, kinds[kind].adjective])

/** `Spotkanie` or `Szkolenie`, to begin sentences about it. */
export const meetingNoun = ({ kind }: Pick<Meeting, 'kind'>) => (kind === 'training' ? 'Szkolenie' : 'Spotkanie')

/**
 * A meeting inside a sentence: `I spotkania branżowego w Wydziale Kultury` in the genitive. Its title is inflected where it can be and says its kind; another title stands in quotation marks after the kind.
 * Without a title and a place it is held on-line, or in its hosts' units, whose locative somebody entered.
 */
export function meetingPhrase({ meeting, hosts }: Held, grammaticalCase: Case, today: string): string {
  const own = kinds[meeting.kind]
  const title = meeting.title.trim()
  const parts = inflected.exec(title)?.groups
  if (!parts) {
    const said = joined([meeting.ordinal, ...inCase(own.noun, own.adjective, grammaticalCase)])
    if (title !== '') return /[„”"«»]/u.test(title) ? `${said} – ${title}` : `${said} „${title}”`
    return joined([said, meeting.mode === 'online' ? 'on-line' : meeting.place.trim() === '' ? whereHeld({ meeting, hosts }, today) : ''])
  }
  const noun = parts.noun!.toLowerCase()
  const said = parts.adjectives!.trim()
  const isOfOwnNoun = noun.startsWith(own.noun.slice(0, -1))
  return joined([parts.ordinal?.toUpperCase() ?? '', ...inCase(noun, said || (isOfOwnNoun ? own.adjective : ''), grammaticalCase)]) + parts.rest!
}

/** The same as a heading of its own: `Spotkanie branżowe w Wydziale Kultury`. */
export function meetingCaption(held: Held, today: string): string {
  const phrase = meetingPhrase(held, 'accusative', today)
  return phrase.charAt(0).toUpperCase() + phrase.slice(1)
}

/** `(29.06.2026 r.)`, `(11 i 25.06.2024 r.)`, `(maj–czerwiec 2023)`: when a meeting was, as titles say it; empty when it is not known. */
export function meetingWhen({ dates, period }: Pick<Meeting, 'dates' | 'period'>): string {
  const when = dates.length > 0 ? formatDateListNumeric(dates.map(({ date }) => date)) : period.trim()
  return when && `(${when})`
}

function inCase(noun: string, adjectives: string, grammaticalCase: Case): string[] {
  if (grammaticalCase === 'accusative') return [noun, adjectives.toLowerCase()]
  const isPlural = noun.endsWith('a')
  const ending = (word: string) => (!isPlural ? word.replace(/e$/u, 'ego') : word.endsWith('ie') ? word.replace(/e$/u, 'ch') : word.replace(/e$/u, 'ych'))
  return [genitives[noun] ?? noun, ...adjectives.toLowerCase().split(/\s+/u).map(ending)]
}

/** `w Wydziale Kultury i Wydziale Sportu`; nothing when a name has no locative. */
function whereHeld({ meeting, hosts }: Held, today: string): string {
  const names = hosts.map((host) => unitNameOn(host, namingDayOfMeeting(meeting, today)).locative.trim())
  return names.length === 0 || names.includes('') ? '' : `${/^[wf][^aąeęioóuy]/iu.test(names[0]!) ? 'we' : 'w'} ${enumerated(names)}`
}

const joined = (words: readonly string[]) => words.filter((word) => word !== '').join(' ')
