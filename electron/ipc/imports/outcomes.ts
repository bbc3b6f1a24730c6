import type { Output } from '#shared/contract/index.ts'
import type { ImportOutcome } from '#shared/domain/import-outcome.ts'
import type { Outcomes } from './importer.ts'

export const noOutcomes = (): Outcomes => ({ created: 0, updated: 0, unchanged: 0, conflict: 0, altered: 0, unknown: 0, missing: 0, refused: 0 })

export function countOutcomes(outcomes: Outcomes, outcome: ImportOutcome): void {
  outcomes[outcome] += 1
}

/** As the contract names them. */
export function summaryOf({ conflict, ...rest }: Outcomes): Output<'imports.preview'>['summary'] {
  return { ...rest, conflicts: conflict }
}
