/** One line of 11 pt, and the highest row that a spreadsheet takes (Excel's specifications and limits). */
const linePt = 15
const highestPt = 409
/** Lines of text that one row shows; a last empty line must still fit. */
export const mostLinesInRow = Math.floor(highestPt / linePt) - 1
/** Widths are counted in digits; letters are narrower, but words wrap whole. Measured on Polish texts in Carlito. */
const usedShare = 1.05

/** How many letters of a text a line holds in a column of a width in digits. */
export function lettersAcross(width: number): number {
  return Math.max(1, width * usedShare)
}

/** How many lines a paragraph of so many letters takes. */
export function linesOfParagraph(length: number, letters: number): number {
  return Math.max(1, Math.ceil(length / letters))
}

/** The height of a row whose texts wrap in columns of the given widths in characters, a little generous: not every program fits rows to their texts by itself. */
export function rowHeightPt(texts: readonly string[], widths: readonly number[]): number {
  let lines = 1
  for (let index = 0; index < texts.length; index += 1) lines = Math.max(lines, linesOf(texts[index]!, lettersAcross(widths[index] ?? 1)))
  return Math.min(highestPt, lines * linePt)
}

/** How many lines a text takes. */
export function linesOf(text: string, letters: number): number {
  let lines = 0
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines += linesOfParagraph(end - start, letters)
    start = end + 1
  }
  return lines + linesOfParagraph(text.length - start, letters)
}
