import { cellPaddingMm } from './house-style.ts'
import { textWidth } from './text-width.ts'

/** Words come again and again: so many are remembered. */
const mostKnown = 2000

/** Judges whether a word is too long for a line of a column so many mm wide, in letters of so many points. */
export function createWordJudge(widthMm: number, sizePt: number): (word: string) => boolean {
  const room = widthMm - 2 * cellPaddingMm.horizontal
  const sizeMm = (sizePt * 25.4) / 72
  const known = new Map<string, boolean>()
  return (word) => {
    if (word.length * sizeMm <= room) return false // no letter is wider than the type is high
    const judged = known.get(word) ?? textWidth(word, sizeMm) > room
    if (known.size >= mostKnown) known.clear()
    known.set(word, judged)
    return judged
  }
}
