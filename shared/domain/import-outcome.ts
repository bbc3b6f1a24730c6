/** What is read from files into the register. */
export const importKinds = ['postulates', 'positions', 'duties'] as const
export type ImportKind = (typeof importKinds)[number]

/**
 * What a row of a file would do. `conflict`: changed here and there since the file was made. `altered`: the text that was to be answered is not the one that was sent. `unknown`: answers nothing of the register.
 * `missing`: was sent and did not come back; a duty stays unless a person chooses to take it away. `refused`: a value cannot be taken.
 */
export const importOutcomes = ['created', 'updated', 'unchanged', 'conflict', 'altered', 'unknown', 'missing', 'refused'] as const
export type ImportOutcome = (typeof importOutcomes)[number]

/** What a person decides about a row: take what the file says, or keep what the register has (for a refused row: leave it out; for a missing duty: take it away, or let it stay). */
export const importChoices = ['take', 'keep'] as const
export type ImportChoice = (typeof importChoices)[number]

const undecided: ReadonlySet<ImportOutcome> = new Set(['conflict', 'altered', 'refused'])
/** Rows that nothing is stored of before a person has decided. */
export const needsChoice = (outcome: ImportOutcome) => undecided.has(outcome)
