import { isFinal } from '#shared/domain/position.ts'
import type { PositionEntry } from './data.ts'

/** An entry as everybody may read it: an answer that nobody has approved yet is none. */
export function withFinalAnswers<T extends { positions: readonly PositionEntry[] }>(entry: T): T {
  return { ...entry, positions: entry.positions.map((one): PositionEntry => (isFinal(one.position.state) ? one : { ...one, position: { ...one.position, decision: 'pending', text: '', date: null } })) }
}

/** Entries on which some unit's answer is not approved, or nobody was asked. */
export function waitingEntries<T extends { positions: readonly PositionEntry[] }>(entries: readonly T[]): T[] {
  return entries.filter(({ positions }) => positions.length === 0 || positions.some(({ position }) => !isFinal(position.state)))
}
