import type { Output } from '#shared/contract/index.ts'
import { decisionLabels } from '#shared/domain/position.ts'

type Similar = Pick<Output<'postulates.similar'>['rows'][number], 'number' | 'unit' | 'decision'>

/** An earlier entry and what was decided on it: „12/2025 – nie uwzględniono (Wydział Kultury)”. */
export function similarWords({ number, unit, decision }: Similar): string {
  return decision === null ? `${number} – bez stanowiska` : `${number} – ${decisionLabels[decision]}${unit === '' ? '' : ` (${unit})`}`
}
