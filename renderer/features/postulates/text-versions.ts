import type { Output } from '#shared/contract/index.ts'

type Change = Output<'journal.history'>['rows'][number]
/** A text as it once was; `operation` is null for what was there before the journal began. */
export type TextVersion = { operation: number | null; at: string | null; actor: string; text: string }

/** Every version of one text out of the history of its record (newest change first), the present one first. A change that left the text as it was makes none. */
export function versionsOf(field: string, history: readonly Change[], now: string): TextVersion[] {
  const changes = history.filter(({ kind }) => kind === 'insert' || kind === 'update').flatMap(({ operation, at, actor, kind, fields }) => fields.filter((one) => one.field === field && (kind === 'insert' || one.before !== one.after)).map(({ before, after }) => ({ operation, at, actor, before: before ?? '', after: after ?? '' })))
  if (changes.length === 0) return [{ operation: null, at: null, actor: '', text: now }]
  const versions: TextVersion[] = changes.map(({ operation, at, actor, after }) => ({ operation, at, actor, text: after }))
  const first = changes.at(-1)
  if (first && first.before !== '') versions.push({ operation: null, at: null, actor: '', text: first.before })
  return versions.filter(({ text }, index) => text !== versions[index + 1]?.text)
}
