import type { PickableNoun } from '#renderer/ui/record-source.ts'
import { submitter } from '#shared/domain/postulate.ts'

/** A record that a value names by its id. */
export type Reference = { noun: PickableNoun; id: string }

const idPattern = /^[\da-f]{8}-[\da-f-]{27}$/

/** Fields that hold ids of other records, and of which noun. */
const nouns: ReadonlyMap<string, PickableNoun> = new Map<string, PickableNoun>([
  ['carriedFrom', 'postulates'], ['consultation', 'consultations'], ['meeting', 'meetings'], ['mergedInto', 'postulates'], ['organisation', 'organisations'], ['organisations', 'organisations'], ['parent', 'units'], ['person', 'people'],
  ['postulate', 'postulates'], ['programme', 'programmes'], ['remark', 'postulates'], ['roster', 'rosters'], ['runBy', 'units'], ['sphere', 'spheres'], ['spheres', 'spheres'], ['splitFrom', 'postulates'], ['unit', 'units'], ['units', 'units'],
])

/** The record that the value of a field names; undefined for a value that speaks for itself. */
export function referenceOf(field: string, value: string): Reference | undefined {
  if (field === 'submitters') return submitterOf(value)
  const noun = nouns.get(field)
  return noun && idPattern.test(value) ? { noun, id: value } : undefined
}

/** A member of the list of submitters, as the journal keeps it. */
function submitterOf(value: string): Reference | undefined {
  if (!value.startsWith('{')) return undefined
  const { kind, id } = submitter.safeParse(JSON.parse(value)).data ?? {}
  return id === undefined ? undefined : { noun: kind === 'organisation' ? 'organisations' : 'people', id }
}

/** Whether a value is an id that nothing is known of, which says nothing to a person. */
export const isBareId = (value: string) => idPattern.test(value)
