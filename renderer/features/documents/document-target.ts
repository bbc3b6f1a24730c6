import type { DocumentFor } from '#shared/contract/documents.ts'

/** What a document is made for, as the words of the catalogue: `{unit, year}` → `['unit', 'year']`. */
export function targetsOf(target: DocumentFor): readonly string[] {
  return Object.entries(target).filter(([, value]) => value !== undefined).map(([key]) => key)
}
