import { linesOf, linesOfParagraph, mostLinesInRow } from './row-height.ts'

/** What one cell of a spreadsheet can hold (Excel's specifications and limits). */
export const longestCell = 32_767

/** Whether a text fits one cell in length and height; `letters` is what a line of its column holds. */
export function fitsCell(text: string, letters: number): boolean {
  return (text.length <= letters && !text.includes('\n')) || (text.length <= longestCell && linesOf(text, letters) <= mostLinesInRow)
}

/** A text in pieces that each fit a cell in length, however high its row; put together they are the text again. Cut after a word where there is one. */
export function lengthParts(text: string): string[] {
  const parts: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start, Math.min(text.length, start + longestCell))
    parts.push(text.slice(start, end))
    start = end
  }
  return parts.length === 0 ? [''] : parts
}

/**
 * A text in pieces that each fit a cell whose lines hold so many letters, in length and in height; put together they are the text again.
 * Cut after a line or a word, and only inside a word that is longer than a cell.
 */
export function cellParts(text: string, letters: number): string[] {
  const parts: string[] = []
  let start = 0
  while (start < text.length) {
    const end = start + fittingLength(text, start, letters)
    parts.push(text.slice(start, end))
    start = end
  }
  return parts.length === 0 ? [''] : parts
}

/** How many characters from a place on fit the next cell; at least one. */
function fittingLength(text: string, start: number, letters: number): number {
  const limit = Math.min(text.length, start + longestCell)
  let lines = 0
  let at = start
  while (at < limit) {
    const lineBreak = text.indexOf('\n', at)
    const end = lineBreak === -1 ? text.length : lineBreak
    const needed = linesOfParagraph(end - at, letters)
    if (lines + needed > mostLinesInRow || end > limit) {
      const room = Math.floor((mostLinesInRow - lines) * letters)
      return room < 1 ? at - start : wordEnd(text, at, Math.min(limit, at + room)) - start
    }
    lines += needed
    at = Math.min(end + 1, limit)
  }
  return at - start
}

/** The end of the last whole word before a place, with the space after it; within a word that is too long, between whole characters. */
function wordEnd(text: string, from: number, end: number): number {
  if (end >= text.length) return text.length
  const space = text.lastIndexOf(' ', end - 1)
  if (space > from) return space + 1
  return isHighSurrogate(text.charCodeAt(end - 1)) && end - 1 > from ? end - 1 : end
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
