/**
 * A key whose plain byte order is the Polish alphabetical order: SQLite has no Polish collation, so the key is stored and indexed.
 * Punctuation and case do not count, numbers sort by value, ą follows every a, ź precedes ż (CLDR; Polish standard PN-N-01222).
 */
const own: Record<string, string> = { ą: 'a{', ć: 'c{', ę: 'e{', ł: 'l{', ń: 'n{', ó: 'o{', ś: 's{', ź: 'z{', ż: 'z|' }

export function polishSortKey(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ąćęłńóśźż]/g, (letter) => own[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}{|]+/gu, ' ')
    .replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, '').padStart(15, '0'))
    .trim()
}
