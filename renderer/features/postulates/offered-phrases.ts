import type { Decision } from '#shared/domain/position.ts'
import { fold } from '#shared/text/fold.ts'

type PhraseRow = { title: string; text: string; decision: Decision | null }

/** The phrases that go with a decision (those of no decision go with every one; null: all of them) and hold every word of the search, whatever its accents; those of the very decision first. */
export function offeredPhrases<P extends PhraseRow>(rows: readonly P[], { decision, search }: { decision: Decision | null; search: string }): P[] {
  const words = fold(search).split(/\s+/)
  const fitting = rows.filter((row) => decision === null || row.decision === null || row.decision === decision).filter((row) => words.every((word) => fold(`${row.title} ${row.text}`).includes(word)))
  return decision === null ? fitting : [...fitting.filter((row) => row.decision === decision), ...fitting.filter((row) => row.decision !== decision)]
}
