import { countOf, nouns } from '#shared/text/plural.ts'

/** The sentence that a document ends with when some of its characters could not be written. */
export function replacedNote(count: number): string {
  return `Uwaga techniczna: ${countOf(count, nouns.character)}, których nie można zapisać w pliku tego rodzaju, zastąpiono w treści znakiem \uFFFD.`
}
