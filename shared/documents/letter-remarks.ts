import type { Submission } from '#shared/domain/submission.ts'
import type { PostulateEntry } from './data.ts'

/** A letter as far as it is counted. */
export type CountedLetter = Pick<Submission, 'channel' | 'remarks'>

/** By these ways remarks come without a letter. */
const withoutLetters: readonly Submission['channel'][] = ['meeting', 'phone']

export const remarksIn = (letters: readonly CountedLetter[]) => letters.reduce((sum, { remarks }) => sum + remarks, 0)

/**
 * Entries that can have come in the letters, each as it came: those joined to another too, those that a person made of another not. What was said at a meeting or by telephone came in a letter only if some letter came that way.
 */
export function enteredFromLetters(letters: readonly CountedLetter[], entries: readonly PostulateEntry[]): PostulateEntry[] {
  const without = new Set(withoutLetters.filter((way) => !letters.some(({ channel }) => channel === way)))
  return entries.filter(({ postulate: { isCancelled, splitFrom, carriedFrom, channel } }) => !isCancelled && splitFrom === null && carriedFrom === null && !without.has(channel))
}

/** How many remarks of the letters nobody has entered yet, at least. */
export function notEntered(letters: readonly CountedLetter[], entries: readonly PostulateEntry[]): number {
  return Math.max(0, remarksIn(letters) - enteredFromLetters(letters, entries).length)
}
