import { comparePolish } from '#shared/text/collate.ts'
import { countOf, nouns, type NounForms } from '#shared/text/plural.ts'
import type { SubmitterEntry } from './data.ts'

/**
 * Who submitted a postulate, as published: organisations by name, one a line; residents never by name, but as „osoba fizyczna”
 * (privacy limit of the public-information act, art. 5 ust. 2); the floor as „głos z sali”. Only a paper for the office alone is given their names, and shows them.
 */
export function submitterNames(submitters: readonly SubmitterEntry[]): string[] {
  const organisations = submitters.flatMap((one) => (one.kind === 'organisation' ? [one.name] : [])).toSorted(comparePolish)
  const named = submitters.flatMap((one) => (one.kind === 'person' && one.name ? [one.name] : [])).toSorted(comparePolish)
  const people = submitters.filter((one) => one.kind === 'person' && !one.name).length
  const isFromFloor = submitters.some((one) => one.kind === 'floor')
  const names = [
    ...organisations,
    ...named,
    ...(people === 1 ? ['osoba fizyczna'] : people > 1 ? [`osoby fizyczne (${people})`] : []),
    ...(isFromFloor ? ['głos z sali'] : []),
  ]
  return names.length > 0 ? names : ['nie podano']
}

/** `Zgłaszający: 5 organizacji, 12 osób fizycznych i 1 głos z sali.`: each organisation and each resident once, however many postulates are theirs; nothing when nobody is known. */
export function submitterSentence(entries: readonly { submitters: readonly SubmitterEntry[] }[]): string {
  const distinct = (kind: 'organisation' | 'person') => new Set(entries.flatMap(({ submitters }) => submitters.flatMap((one) => (one.kind === kind ? [one.id] : [])))).size
  const voices = entries.filter(({ submitters }) => submitters.some(({ kind }) => kind === 'floor')).length
  const counts: [number, NounForms][] = [[distinct('organisation'), nouns.organisation], [distinct('person'), nouns.person], [voices, nouns.floorVoice]]
  const said = counts.flatMap(([count, forms]) => (count === 0 ? [] : [countOf(count, forms)]))
  const last = said.pop()
  return last === undefined ? '' : `Zgłaszający: ${said.length === 0 ? last : `${said.join(', ')} i ${last}`}.`
}
