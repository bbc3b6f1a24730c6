import type { Side, Sides } from './grid-place.ts'

/** The usual widths of the names of rows and of a column, in rem. */
const usual = { head: 8.5, column: 7.5 }
/** Wider than this one word takes the place of the others, and is broken. */
const widest = 14
/** A bold letter of the text, generously, and the room beside it. */
const letter = 0.54
const besides = 1.1

/** How wide the names of the rows and each column are, in rem: wide enough for the longest word of a name, so that none is broken. */
export function gridWidths({ rows, columns }: Pick<Sides, 'rows' | 'columns'>): { head: number; column: number } {
  return { head: Math.max(usual.head, longestWord(rows)), column: Math.max(usual.column, longestWord(columns)) }
}

function longestWord(sides: readonly Side[]): number {
  const words = sides.flatMap(({ holder }) => holder?.label.split(/[\s-]+/u) ?? [])
  const longest = Math.max(0, ...words.map((word) => word.length))
  return Math.min(widest, longest === 0 ? 0 : longest * letter + besides)
}
