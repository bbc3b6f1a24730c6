import { decisionLabels, type Decision } from '#shared/domain/position.ts'

type Answer = { unitName: string; decision: Decision }

/** Says that units decided differently, and which of them stands in the papers; nothing while they agree. A unit that has not decided speaks against nobody. */
export function differingDecisions(answers: readonly Answer[]): string | undefined {
  const decided = answers.filter(({ decision }) => decision !== 'pending')
  if (new Set(decided.map(({ decision }) => decision)).size < 2) return undefined
  return `Komórki rozstrzygnęły różnie: ${decided.map(({ unitName, decision }) => `${unitName} – ${decisionLabels[decision]}`).join('; ')}. W dokumentach stoi rozstrzygnięcie komórki wiodącej.`
}
