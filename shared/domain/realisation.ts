import type { Decision } from './position.ts'

/** What became of a postulate after its answer. */
export const realisations = ['unset', 'promised', 'in_progress', 'done', 'dropped'] as const
export type Realisation = (typeof realisations)[number]
export const realisationLabels: Record<Realisation, string> = {
  unset: 'nie określono', promised: 'obiecano', in_progress: 'w realizacji', done: 'zrealizowano', dropped: 'odstąpiono',
}

/** Decisions that end a matter when nothing was promised beside them. */
const closing: ReadonlySet<Decision> = new Set(['rejected', 'out_of_scope', 'noted'])

/** Whether a postulate is still open in a later year: not answered, or promised and not done. What was accepted counts as promised until somebody says otherwise. */
export function isUnfinished({ decision, realisation }: { decision: Decision | null; realisation: Realisation }): boolean {
  if (realisation === 'done' || realisation === 'dropped') return false
  if (realisation === 'promised' || realisation === 'in_progress') return true
  return decision === null || !closing.has(decision)
}
