import type { DocumentFor } from '#shared/contract/documents.ts'

/** What a document is made for, as the words of the catalogue. A year beside something else only narrows it: `{unit, year}` → `['unit']`. */
export function targetsOf(target: DocumentFor): readonly string[] {
  const named = Object.entries(target).filter(([, value]) => value !== undefined).map(([key]) => key)
  return named.length === 1 ? named : named.filter((key) => key !== 'year')
}
