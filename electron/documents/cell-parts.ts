/** What one cell of a spreadsheet can hold (Excel's specifications and limits). */
export const longestCell = 32_767

/** A text in pieces that each fit a cell, cut between whole characters. */
export function cellParts(text: string): string[] {
  if (text.length <= longestCell) return [text]
  const parts: string[] = []
  for (let start = 0; start < text.length; ) {
    const end = start + longestCell
    const isSplitPair = isHighSurrogate(text.charCodeAt(end - 1)) && end < text.length
    parts.push(text.slice(start, isSplitPair ? end - 1 : end))
    start = isSplitPair ? end - 1 : end
  }
  return parts
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
