/** The ids marked before, and those of all rows between two places in the list, whichever comes first. */
export function withRange(before: ReadonlySet<string>, rows: readonly { id: string }[], [one, other]: readonly [number, number]): ReadonlySet<string> {
  const between = rows.slice(Math.min(one, other), Math.max(one, other) + 1)
  return new Set([...before, ...between.map(({ id }) => id)])
}

const page = 10
const steps: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  PageDown: (index, last) => Math.min(index + page, last),
  PageUp: (index) => Math.max(index - page, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Where a key leads in a list of rows; undefined for a key that does not move. */
export const rowAfterKey = (key: string, index: number, last: number): number | undefined => steps[key]?.(index, last)
