import { fold } from '#shared/text/fold.ts'

/** Words by whose beginning an organisation is known: legal forms of the act on public benefit activity (art. 3), and what organisations here are called. No surname begins so. */
const beginnings = [
  'fundacj', 'stowarzysz', 'towarzystw', 'spoldzielni', 'zrzeszeni', 'federacj', 'konfederacj', 'parafi', 'centrum', 'osrodek', 'instytut', 'akademi', 'uniwersytet', 'politechnik', 'uczelni', 'szkol', 'przedszkol', 'zlob', 'bibliotek',
  'muzeum', 'teatr', 'hospicj', 'szpital', 'swietlic', 'ognisk', 'organizacj', 'przedsiebiorstw', 'wspolnot', 'zgromadzeni', 'kongregacj', 'diecezj', 'archidiecezj', 'kosciel', 'zarzad', 'komitet', 'komisj', 'inicjatyw', 'porozumieni',
  'koalicj', 'forum', 'samorzad', 'spolka', 'kooperatyw', 'hufiec', 'choragiew', 'caritas', 'oddzial', 'filharmoni', 'orkiestr', 'zespol', 'foundation', 'association', 'society', 'agencj', 'redakcj', 'partnerstw', 'konsorcj', 'zjednoczeni',
]
/** The same as whole words: as beginnings they would also be surnames (Kołodziej, Radwan). */
const words = new Set(['klub', 'klubu', 'zwiazek', 'kolo', 'rada', 'zhp', 'zhr', 'osp', 'pttk', 'pck', 'tpd', 'uks', 'mks', 'lks', 'ngo', 'urzad', 'gmina', 'miasto', 'chor', 'bractwo', 'siec', 'straz', 'ochotnicza', 'firma', 'stow', 'fund'])
/** The same when the name begins with them: elsewhere they are surnames. */
const firstWords = new Set(['dom', 'liga', 'grupa', 'ruch', 'bank', 'cech', 'izba', 'polski', 'polska', 'polskie', 'krakowski', 'krakowska', 'krakowskie', 'malopolski', 'malopolska', 'malopolskie', 'miejski', 'miejska', 'miejskie', 'ogolnopolski', 'ogolnopolska', 'ogolnopolskie'])

/** Whether a name that no register knows is by its words that of an organisation, and not of a resident, whose name must not become public as one. Quotes and a number in the KRS say so too. */
export function looksLikeOrganisation(name: string): boolean {
  if (/["„”«»]|\bKRS\b|sp\.\s*z\s*o\.?\s*o/iu.test(name)) return true
  const said = fold(name).split(/[^a-z0-9]+/u).filter((word) => word !== '')
  return firstWords.has(said[0] ?? '') || said.some((word) => words.has(word) || beginnings.some((start) => word.startsWith(start)))
}

/** Whether a text holds an address: organisations are listed without one, residents often with theirs. */
export const holdsAddress = (text: string) => /\b(?:ul|al|os|pl)\.\s|\b\d{2}-\d{3}\b|\b(?:ulica|aleja|osiedle)\s/iu.test(text)

/** Whether a column headed so holds organisations only; others („Zgłaszający”, „Imię i nazwisko / nazwa podmiotu”) may hold people. */
export function isOrganisationHeading(header: string): boolean {
  const heading = fold(header)
  return /organizac|oferent|nazwa podmiotu/u.test(heading) && !/nazwisk|imie|osob|mieszka|zglasz/u.test(heading)
}
