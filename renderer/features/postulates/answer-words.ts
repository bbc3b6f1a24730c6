import type { Output } from '#shared/contract/index.ts'
import { decisionLabels, positionStateLabels } from '#shared/domain/position.ts'
import { realisationLabels } from '#shared/domain/realisation.ts'

type Answer = Pick<Output<'postulates.thread'>['rows'][number], 'decision' | 'state' | 'unit' | 'realisation'>

/** What was answered and what became of it, on one line: „nie uwzględniono · opublikowane · Wydział Kultury · obiecano”. */
export function answerWords({ decision, state, unit, realisation }: Answer): string {
  const answer = decision === null ? 'bez stanowiska' : [decisionLabels[decision], state && positionStateLabels[state], unit].filter(Boolean).join(' · ')
  return realisation === 'unset' ? answer : `${answer} · ${realisationLabels[realisation]}`
}
