import { hardSpaces } from '#shared/text/hard-spaces.ts'
import { xmlSafe } from '#shared/text/xml-safe.ts'

/** Everything but characters that XML text takes as they are. Most texts have none, and are passed on untouched. */
const needsCare = /[^ -%'-;=?-\uD7FF\uE000-\uFFFD]/
const hasMarkup = /[&<>]/
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\t': '&#9;' }

/** Makes texts of one document fit for XML and counts what had to be replaced. */
export type Escaper = {
  /** Line breaks as `\n`, forbidden characters as U+FFFD; no escapes. */
  clean: (text: string) => string
  /** Clean text for between tags. */
  escape: (text: string) => string
  /** The same of a text that is clean already. */
  escapeClean: (text: string) => string
  /** Clean text for between double quotes. */
  attribute: (text: string) => string
  /** How many characters have been replaced so far. */
  replaced: () => number
}

/** An escaper that starts counting at 0. With `hasHardSpaces`, spaces that must not end a line become no-break spaces: for pages, not for cells that are searched and filtered. */
export function createEscaper(options: { hasHardSpaces: boolean }): Escaper {
  let count = 0
  const spaced = options.hasHardSpaces ? hardSpaces : (text: string) => text
  function cleaned(text: string): string {
    const safe = xmlSafe(text.replace(/\r\n?/g, '\n'))
    count += safe.replaced
    return safe.text
  }
  function clean(text: string): string {
    const whole = spaced(text)
    return needsCare.test(whole) ? cleaned(whole) : whole
  }
  return {
    clean,
    escape: (text) => {
      const whole = spaced(text)
      return needsCare.test(whole) ? withEntities(cleaned(whole)) : whole
    },
    escapeClean: (text) => (hasMarkup.test(text) ? withEntities(text) : text),
    attribute: (text) => clean(text).replace(/[&<>"\n\t]/g, (sign) => entities[sign] ?? sign),
    replaced: () => count,
  }
}

function withEntities(text: string): string {
  return text.replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
}
