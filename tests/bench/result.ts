/** One line of the report. `isMet` is there when the line has a goal. */
export type Result = { what: string; measured: string; goal?: string; isMet?: boolean }

type Bound = { most: number; unit?: string } | { least: number; unit?: string }

/** A line with a goal that a number has to keep. */
export function held(what: string, { value, measured, bound }: { value: number; measured: string; bound: Bound }): Result {
  const unit = bound.unit ?? '×'
  const [goal, isMet] = 'most' in bound ? [`at most ${bound.most} ${unit}`, value <= bound.most] : [`at least ${bound.least} ${unit}`, value >= bound.least]
  return { what, measured, goal, isMet }
}

export const milliseconds = (value: number) => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
export const times = (value: number) => `${value.toFixed(2)} ×`
export const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(0)} MB`

/** The lines as a table, with a word on whether each goal is met. */
export function tableOfResults(title: string, results: readonly Result[]): string {
  const cells = [['what', 'measured', 'goal', ''], ...results.map(({ what, measured, goal = '', isMet }) => [what, measured, goal, isMet === undefined ? '' : isMet ? 'met' : 'MISSED'])]
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)))
  const lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column]!)).join('  ').trimEnd())
  return [`\n${title}`, ...lines].join('\n')
}
