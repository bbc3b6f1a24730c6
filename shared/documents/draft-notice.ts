import type { Block } from './model.ts'
import { runs, strong } from './runs.ts'

/** By this part the check before publication knows a draft. */
export const draftPart = 'projekt'

/** „Projekt.” and why it is one, a sentence for each reason; nothing when there is none. */
export function draftNotice(reasons: readonly string[]): Block[] {
  const said = reasons.filter((reason) => reason !== '')
  return said.length === 0 ? [] : [{ kind: 'paragraph', role: 'notice', runs: runs(strong('Projekt. '), said.join(' ')), part: draftPart }]
}
