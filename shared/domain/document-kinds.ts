/** The papers that the office keeps a record of. `short` is for lists, `full` for choosing and for titles. Keys are those of the catalogue of documents, and of older papers made without the program. */
const kinds: Readonly<Record<string, { short: string; full: string }>> = {
  ogloszenie: { short: 'ogłoszenie', full: 'ogłoszenie o konsultacjach' },
  'formularz-konsultacyjny': { short: 'formularz', full: 'formularz konsultacyjny' },
  'harmonogram-dyzurow': { short: 'harmonogram dyżurów', full: 'harmonogram dyżurów' },
  'korekta-harmonogramu': { short: 'korekta harmonogramu', full: 'korekta harmonogramu dyżurów' },
  'harmonogram-spotkan': { short: 'harmonogram spotkań', full: 'harmonogram spotkań' },
  'zaproszenie-na-spotkanie': { short: 'zaproszenie', full: 'zaproszenie na spotkanie' },
  'lista-obecnosci': { short: 'lista obecności', full: 'lista obecności' },
  'podsumowanie-spotkania': { short: 'podsumowanie', full: 'podsumowanie spotkania' },
  'karta-postulatu': { short: 'karta postulatu', full: 'karta postulatu' },
  'zestawienie-postulatow': { short: 'zestawienie', full: 'zestawienie zgłoszonych postulatów' },
  stanowisko: { short: 'stanowisko', full: 'stanowisko wobec postulatów' },
  'przypomnienie-dla-komorki': { short: 'przypomnienie', full: 'przypomnienie o stanowiskach' },
  'skoroszyt-stanowisk': { short: 'skoroszyt stanowisk', full: 'skoroszyt stanowisk do wypełnienia' },
  'odpowiedz-dla-organizacji': { short: 'odpowiedź dla organizacji', full: 'odpowiedź dla organizacji' },
  rozdzielnik: { short: 'rozdzielnik', full: 'rozdzielnik' },
  'raport-z-konsultacji': { short: 'raport', full: 'raport z konsultacji' },
  'sprawozdanie-z-programu': { short: 'sprawozdanie', full: 'sprawozdanie z realizacji programu' },
  'lista-materialow': { short: 'lista materiałów', full: 'lista materiałów ze spotkań' },
  inny: { short: 'inny dokument', full: 'inny dokument' },
}

/** A kind of document in one or two words. */
export const documentWord = (kind: string): string => kinds[kind]?.short ?? kind.replaceAll('-', ' ')

/** A kind of document as its full name. */
export const documentName = (kind: string): string => kinds[kind]?.full ?? documentWord(kind)

/** Kinds to choose from; the one that a record has stays among them even when it is not known here. */
export function documentKindLabels(kind: string): Record<string, string> {
  const known = Object.fromEntries(Object.entries(kinds).map(([key, { full }]) => [key, full]))
  return kind in known ? known : { ...known, [kind]: documentWord(kind) }
}

/** `podsumowanie spotkania` → `Podsumowanie spotkania: <the meeting>`. */
export function suggestedTitle(kind: string, meeting: string): string {
  const full = documentName(kind)
  return `${full.charAt(0).toUpperCase()}${full.slice(1)}: ${meeting}`
}
