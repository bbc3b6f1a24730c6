import { hardSpaces } from '#shared/text/hard-spaces.ts'
import { xmlSafe } from '#shared/text/xml-safe.ts'

/** Everything but characters that XML text takes as they are. Most texts have none, and are passed on untouched. */
const needsCare = /[^ -%'-;=?-\uD7FF\uE000-\uFFFD]/
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' }

/** Makes texts of one document fit for XML and counts what had to be replaced. */
export type Escaper = {
  /** Line breaks as `\n`, forbidden characters as U+FFFD; no escapes. */
  clean: (text: string) => string
  /** Clean text for between tags. */
  escape: (text: string) => string
  /** Clean text for between double quotes. */
  attribute: (text: string) => string
  /** How many characters have been replaced so far. */
  replaced: () => number
}

/** An escaper that starts counting at 0. With `hasHardSpaces`, spaces that must not end a line become no-break spaces: for pages, not for cells that are searched and filtered. */
export function createEscaper(options: { hasHardSpaces: boolean }): Escaper {
  let count = 0
  function clean(text: string): string {
    const spaced = options.hasHardSpaces ? hardSpaces(text) : text
    if (!needsCare.test(spaced)) return spaced
    const safe = xmlSafe(spaced.replace(/\r\n?/g, '\n'))
    count += safe.replaced
    return safe.text
  }
  return {
    clean,
    escape: (text) => {
      const safe = clean(text)
      return safe.includes('&') || safe.includes('<') || safe.includes('>') ? safe.replace(/[&<>]/g, (sign) => entities[sign] ?? sign) : safe
    },
    attribute: (text) => clean(text).replace(/[&<>"\n\t]/g, (sign) => entities[sign] ?? sign),
    replaced: () => count,
  }
}
