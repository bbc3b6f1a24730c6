/** One line of 11 pt, and the highest row that a spreadsheet takes (Excel's specifications and limits). */
const linePt = 15
const highestPt = 409
/** Widths are counted in digits; letters are narrower, but words wrap whole. Measured on Polish texts in Carlito. */
const usedShare = 1.05

/** The height of a row whose texts wrap in columns of the given widths in characters, a little generous: not every program fits rows to their texts by itself. */
export function rowHeightPt(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) => linesOf(text, (widths[index] ?? 1) * usedShare))
  return Math.min(highestPt, Math.max(1, ...lines) * linePt)
}

function linesOf(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1
  return text.split('\n').reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / width)), 0)
}
