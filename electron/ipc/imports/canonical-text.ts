import { xmlSafe } from '#shared/text/xml-safe.ts'

/** A text as it comes back from any of the formats: one kind of line break, no character that XML forbids. What differs only in that is the same. */
export const canonicalText = (text: string) => xmlSafe(text.replace(/\r\n?/g, '\n')).text
