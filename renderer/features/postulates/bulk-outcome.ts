import { countOf, formatCount, nouns } from '#shared/text/plural.ts'

/** What an act on several postulates did, and those that the rules left as they were, each with its reason. */
export type BulkOutcome = { sentence: string; refused: readonly { id: string; number: string; reason: string }[] }

/** `Przydzielono: 11 z 12 postulatów.`; how many of those asked for were changed, said whole when it is all of them. */
export function changedSentence(done: string, asked: number, { changed, refused }: { changed: number; refused: readonly unknown[] }): string {
  if (changed === 0) return refused.length === 0 ? 'Nie było czego zmieniać: wszystkie już takie są.' : 'Niczego nie zmieniono.'
  return changed === asked ? `${done}: ${countOf(asked, nouns.postulate)}.` : `${done}: ${formatCount(changed)} z ${formatCount(asked)} postulatów.`
}
