/** Everything but the characters of XML 1.0 §2.2: most control characters, U+FFFE, U+FFFF and halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

export type XmlSafeText = { text: string; replaced: number }

/** Replaces each character that XML forbids by U+FFFD and says how many there were, so that the document can say it too. */
export function xmlSafe(text: string): XmlSafeText {
  let replaced = 0
  const safe = text.replace(forbidden, () => {
    replaced += 1
    return '\uFFFD'
  })
  return { text: safe, replaced }
}
