const longest = 240

/** The beginning of a text for a list row, on one line; the whole text is on the card. */
export function beginningOf(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).toWellFormed().replaceAll('\ufffd', '').trimEnd()}…`
}
