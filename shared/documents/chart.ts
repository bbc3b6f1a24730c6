/** One bar: how long, and what stands at its end. */
export type ChartBar = { label: string; value: number; valueText: string }

/** Horizontal bars, one under another. Data, not a picture: whoever prints it draws it. The same figures always stand in a table beside it. */
export type Chart = {
  /** Printed above the bars. */
  caption: string
  /** Everything the bars say, in words, for people who hear the page read aloud. */
  alt: string
  bars: readonly ChartBar[]
}
