import { needsChoice, type ImportChoice, type ImportOutcome } from '#shared/domain/import-outcome.ts'
import { outcomeOrder, type ImportRow } from './import-kinds.ts'

type Chosen = { outcome: ImportOutcome; choice: ImportChoice }
/** What a person has decided: about single rows by their numbers, and about all other rows of an outcome. */
export type Choices = { rows: ReadonlyMap<number, Chosen>; others: ReadonlyMap<ImportOutcome, ImportChoice> }

export const noChoices: Choices = { rows: new Map(), others: new Map() }

/** What becomes of a row that nobody has decided about: one in doubt waits, one that did not come back stays. */
const usual = (outcome: ImportOutcome): ImportChoice | undefined => (needsChoice(outcome) ? undefined : outcome === 'missing' ? 'keep' : 'take')

/** What becomes of a row; nothing while a row in doubt has not been decided about. */
export function choiceOf({ rows, others }: Choices, { row, outcome }: Pick<ImportRow, 'row' | 'outcome'>): ImportChoice | undefined {
  return rows.get(row)?.choice ?? others.get(outcome) ?? usual(outcome)
}

export function withRow(choices: Choices, { row, outcome }: Pick<ImportRow, 'row' | 'outcome'>, choice: ImportChoice): Choices {
  return { ...choices, rows: new Map(choices.rows).set(row, { outcome, choice }) }
}

/** Decides about all rows of an outcome, also those decided about one by one before. */
export function withAll({ rows, others }: Choices, outcome: ImportOutcome, choice: ImportChoice): Choices {
  return { rows: new Map([...rows].filter(([, chosen]) => chosen.outcome !== outcome)), others: new Map(others).set(outcome, choice) }
}

export const hasChoices = ({ rows, others }: Choices) => rows.size > 0 || others.size > 0

/** How many rows of an outcome still wait for a person. */
export function undecidedOf({ rows, others }: Choices, outcome: ImportOutcome, count: number): number {
  if (!needsChoice(outcome) || others.has(outcome)) return 0
  return count - [...rows.values()].filter((chosen) => chosen.outcome === outcome).length
}

export const undecided = (choices: Choices, counts: Record<ImportOutcome, number>): number => outcomeOrder.reduce((sum, outcome) => sum + undecidedOf(choices, outcome, counts[outcome]), 0)

/** How many rows would be stored by what is decided so far; a row with a fault never is. */
export function toBeStored({ rows, others }: Choices, counts: Record<ImportOutcome, number>): number {
  return outcomeOrder.reduce((sum, outcome) => {
    if (outcome === 'refused' || outcome === 'unknown' || outcome === 'unchanged') return sum
    const own = [...rows.values()].filter((chosen) => chosen.outcome === outcome)
    const rest = (others.get(outcome) ?? usual(outcome)) === 'take' ? counts[outcome] - own.length : 0
    return sum + rest + own.filter(({ choice }) => choice === 'take').length
  }, 0)
}

/** The same as the input of `imports.apply`. */
export const choicesInput = ({ rows, others }: Choices) => ({ choices: Object.fromEntries([...rows].map(([row, { choice }]) => [String(row), choice])), others: Object.fromEntries(others) })
