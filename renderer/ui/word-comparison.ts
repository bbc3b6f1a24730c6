import { diffWordsWithSpace } from 'diff'

export type ComparedPart = { kind: 'same' | 'added' | 'removed'; text: string }

/** Milliseconds that a comparison may take; texts of a hundred pages that share nothing would take minutes. */
const patience = 400

/** What became of a text, word by word and in its order: the kept parts and the removed ones make the former text, the kept and the added ones the later. Texts too different to be compared in time are shown as replaced whole. */
export function compareWords(former: string, later: string): ComparedPart[] {
  const changes = diffWordsWithSpace(former, later, { timeout: patience }) ?? [{ value: former, removed: true, added: false }, { value: later, removed: false, added: true }]
  return changes.filter(({ value }) => value !== '').map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }))
}
