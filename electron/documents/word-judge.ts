import { cellPaddingMm } from './house-style.ts'
import { textWidth } from './text-width.ts'

/** Judges whether a word is too long for a line of a column so many mm wide, in letters of so many points. */
export function createWordJudge(widthMm: number, sizePt: number): (word: string) => boolean {
  const room = widthMm - 2 * cellPaddingMm.horizontal
  return (word) => textWidth(word, (sizePt * 25.4) / 72) > room
}
