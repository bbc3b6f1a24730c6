import type { Submitter } from '#shared/domain/postulate.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

const peopleForms = { one: 'osoba', few: 'osoby', many: 'osób' }

/** Who submitted it, counted by kind: „Zgłosiło: 5 organizacji, 12 osób, głos z sali”. Empty for one alone, who is read at a glance. */
export function submitterCount(submitters: readonly Submitter[]): string {
  if (submitters.length < 2) return ''
  const numberOf = (kind: Submitter['kind']) => submitters.filter((one) => one.kind === kind).length
  const organisations = numberOf('organisation')
  const people = numberOf('person')
  return `Zgłosiło: ${[organisations > 0 && countOf(organisations, nouns.organisation), people > 0 && countOf(people, peopleForms), numberOf('floor') > 0 && 'głos z sali'].filter(Boolean).join(', ')}`
}
