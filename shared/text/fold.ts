const marks = /\p{M}+/gu
const hardSpaces = /[\u00a0\u202f]/g
/** Most words of a long text, and nothing of them is to be taken away. */
const plain = /^[\u0020-\u007e]*$/

/**
 * Text as search compares it: lower case, without accents (ł counts as l), hard spaces as plain ones.
 * SQLite's `unicode61 remove_diacritics 2` leaves ł alone, which is why both what is indexed and what is asked pass through here.
 */
export function fold(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('ł', 'l').replace(hardSpaces, ' ')
}
