const escaped = /_x([0-9A-Fa-f]{4})_/g

/** Text as it lies in a workbook, as people see it: `_x0041_` is the letter A, every line break is `\n`. */
export function cellText(raw: string): string {
  const text = raw.includes('_x') ? raw.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : raw
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).toWellFormed()
}

/** The same text in memory of its own: a piece of a longer string keeps all of it (V8), here 64 kB of XML for one cell. */
export const ownCopy = (text: string) => (text.length > 12 ? ` ${text}`.slice(1) : text)
