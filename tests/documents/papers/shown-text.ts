import { xmlSafe } from '#shared/text/xml-safe.ts'

/** As a text is compared whoever shows it: without white space, which every program sets in its own way, and places where a word may be divided; U+FFFD for what XML cannot hold, one kind of hyphen. */
export function shown(text: string): string {
  return xmlSafe(text).text.replaceAll('\u2011', '-').replaceAll(/[\s\u0085\u00AD]+/gu, '')
}

/** The strings that are not found after the ones before them; none when all are there. */
export function lostOf(strings: readonly string[], text: string): string[] {
  const whole = shown(text)
  let from = 0
  return strings.filter((string) => {
    const at = whole.indexOf(shown(string), from)
    if (at !== -1) from = at + shown(string).length
    return at === -1
  })
}

/** What is lost of a table, column by column: a text that is too long for a cell goes on in the next row. */
export function lostOfColumns(expected: readonly (readonly string[])[], rows: readonly (readonly string[])[]): string[] {
  return expected.flatMap((strings, column) => lostOf(strings, rows.map((row) => row[column] ?? '').join('')))
}
