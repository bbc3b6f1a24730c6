const marks = /\p{M}+/gu
const hardSpaces = /[\u00a0\u202f]/g

/**
 * Text as search compares it: lower case, without accents (ł counts as l), hard spaces as plain ones.
 * SQLite's `unicode61 remove_diacritics 2` leaves ł alone, which is why both what is indexed and what is asked pass through here.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(marks, '').toLowerCase().replaceAll('ł', 'l').replace(hardSpaces, ' ')
}
