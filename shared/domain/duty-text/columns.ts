import { fold } from '#shared/text/fold.ts'

export const columnKinds = ['order', 'weekday', 'date', 'from', 'to', 'hours', 'mode', 'email', 'phone', 'room', 'person', 'languages', 'spheres', 'unit', 'note'] as const
export type ColumnKind = (typeof columnKinds)[number]
/** What each column holds; null where the heading says nothing known. */
export type Columns = readonly (ColumnKind | null)[]

/** How headings begin, folded. The first that fits counts, so the narrower ones stand first. */
const beginnings: readonly (readonly [ColumnKind, RegExp])[] = [
  ['order', /^(?:lp|l\. ?p\.?|nr|numer)$/u],
  ['weekday', /^dzien tyg/u],
  ['from', /^(?:od|od godz[a-z.]*|godz[a-z.]* od|poczatek|rozpoczecie|godz[a-z.]* rozpoczecia)$/u],
  ['to', /^(?:do|do godz[a-z.]*|godz[a-z.]* do|koniec|zakonczenie|godz[a-z.]* zakonczenia)$/u],
  ['date', /^(?:dzien|dni(?![a-z])|data|daty|termin|kiedy)/u],
  ['hours', /^(?:w godz|godz|czas|pora)/u],
  ['mode', /^(?:forma|sposob|tryb|rodzaj)/u],
  ['email', /^(?:e-?mail|mail|adres e-?mail|adres mail|poczta)/u],
  ['phone', /^(?:tel|nr tel|numer tel|numery tel|kontakt|dane kontaktowe)/u],
  ['room', /^(?:miejsce|pokoj|nr pok|sala|lokalizacja|adres|gdzie|lokal)/u],
  ['person', /^(?:osob|imi|nazwisko|ekspert|dyzurujac|pracowni|prowadzac|kto)/u],
  ['languages', /^jezyk/u],
  ['spheres', /^(?:sfer|obszar|zakres|temat|dziedzin|zagadnien)/u],
  ['unit', /^(?:komork|jednostk|wydzial|biuro|nazwa kom|nazwa jed|nazwa wyd)/u],
  ['note', /^(?:uwag|informacj|dodatkow|notatk|adnotacj)/u],
]
/** One of these must be among the headings. */
const ofDuties = new Set<ColumnKind>(['date', 'hours', 'from'])

/** The columns under these headings; undefined when they are not those of a roster: fewer than two are known, or none says when. */
export function columnsOf(cells: readonly string[]): Columns | undefined {
  const taken = new Set<ColumnKind>()
  const columns = cells.map((cell) => {
    const kind = columnKindOf(cell)
    if (!kind || taken.has(kind)) return null
    taken.add(kind)
    return kind
  })
  return taken.size >= 2 && [...taken].some((kind) => ofDuties.has(kind)) ? columns : undefined
}

/** What a column under this heading holds; undefined when the heading says nothing known. */
export function columnKindOf(cell: string): ColumnKind | undefined {
  const heading = fold(cell.slice(0, 300)).replace(/[*"„”]/gu, '').replace(/\s+/gu, ' ').trim().replace(/[:.]$/u, '')
  return beginnings.find(([, pattern]) => pattern.test(heading))?.[0]
}

const label = /^\s{0,20}([\p{L} ./-]{2,40}):\s+(?=\S)/u
/** A line that says what it holds, as in a form: `Miejsce: ul. Dekerta 24`. */
export function labelledCell(line: string): { kind: ColumnKind; cell: string } | undefined {
  const found = label.exec(line)
  const kind = found ? columnKindOf(found[1]!) : undefined
  return found && kind ? { kind, cell: line.slice(found[0].length).trim() } : undefined
}

const longestHeadingLine = 300
/** Whether one line has the headings of a table whose cells ran together: of days, hours and telephones at least two. */
export function isHeadingLine(line: string): boolean {
  if (line.length > longestHeadingLine) return false
  const folded = fold(line)
  return [/(?<![a-z])(?:termin|dzien|data)/u, /(?<![a-z])godz/u, /(?<![a-z])tel/u].filter((pattern) => pattern.test(folded)).length >= 2
}
