const escaped = /_x([0-9A-Fa-f]{4})_/g

/** Text as it lies in a workbook, as people see it: `_x0041_` is the letter A, every line break is `\n`. */
export function cellText(raw: string): string {
  const text = raw.includes('_x') ? raw.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : raw
  return (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text).toWellFormed()
}
