import { countOf, formatCount, nouns } from '#shared/text/plural.ts'
import type { Participant, Presence } from './meeting-data.ts'
import type { Definition } from './model.ts'

/** How many came: organisations are the label's own noun, people are counted with theirs; what nobody counted is left out. */
export function presenceDefinitions({ organisations, people, officials }: Presence): Definition[] {
  const counted = [
    { label: 'Organizacje', value: organisations === null ? '' : formatCount(organisations) },
    { label: 'Uczestniczki i uczestnicy', value: people === null ? '' : countOf(people, nouns.individual) },
    { label: 'Urząd i jednostki miejskie', value: officials === null ? '' : countOf(officials, nouns.individual) },
  ]
  return counted.filter(({ value }) => value !== '')
}

/** What a list of attendance says of it: an organisation counts once, people only where they are named. Nothing of an empty list: nobody kept it. */
export function countedPresence(present: readonly Participant[]): Presence {
  const distinct = (texts: readonly string[]) => new Set(texts.filter((text) => text !== '')).size || null
  const [office, others] = [present.filter(({ isOffice }) => isOffice), present.filter(({ isOffice }) => !isOffice)]
  return { organisations: distinct(others.map(({ organisation }) => organisation)), people: namedPeople(others), officials: namedPeople(office) }
}

const namedPeople = (present: readonly Participant[]) => present.filter(({ person }) => person !== '').length || null
