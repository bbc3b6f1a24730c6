import type { Output } from '#shared/contract/index.ts'
import { countOf, nouns } from '#shared/text/plural.ts'

/** What readers of the last version do not know yet; undefined when they have it as it is, or never had anything. */
export function unpublishedSentence({ since, added, removed, changed }: Pick<Output<'rosters.changes'>, 'since' | 'added' | 'removed' | 'changed'>): string | undefined {
  const parts = [[added, 'dodane'], [removed, 'odwołane'], [changed, 'zmienione']] as const
  const said = parts.filter(([duties]) => duties.length > 0).map(([duties, word]) => `${word}: ${countOf(duties.length, nouns.duty)}`)
  return since === null || said.length === 0 ? undefined : `Od ostatniej publikacji są zmiany, których nie ogłoszono – ${said.join(', ')}.`
}
