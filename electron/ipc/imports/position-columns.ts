import { answerColumnsFor } from '#shared/documents/builders/answer-sheet.ts'
import { compilationNouns } from '#shared/documents/compilation-words.ts'
import { fold } from '#shared/text/fold.ts'
import type { TableRow } from '#electron/exchange/table-file.ts'

/** What of a returned sheet is read; where each stands is found by the words of its heading. */
export type AnswerField = 'number' | 'section' | 'content' | 'rationale' | 'decision' | 'text' | 'author' | 'fingerprint'
export type AnswerColumns = Partial<Record<AnswerField, number>>
/** `twins`: sentences on fields that two columns may hold. */
type Found = { headerLine: number; columns: AnswerColumns; twins: string[] }

/** Words that a heading keeps when somebody rewords it a little; the first that fits counts. */
const words: [field: AnswerField, heading: RegExp][] = [
  ['fingerprint', /znacznik/], ['decision', /rozstrzyg|decyzj/], ['rationale', /uzasadn.*(?:zglasz|wniosk|autora)/], ['text', /stanowisk|odpowied/], ['author', /autor|sporzadz|opracow/],
  ['section', /czesc/], ['content', /tresc|zapis/], ['number', /^(?:nr|numer|l p|lp)\b/],
]
const fields = words.map(([field]) => field)
const isField = (key: string): key is AnswerField => (fields as readonly string[]).includes(key)
const normalised = (heading: string) => fold(heading).replace(/[^a-z0-9]+/g, ' ').trim()
/** The headings of the workbooks that are sent. */
const own = new Map(compilationNouns.flatMap(answerColumnsFor).flatMap(({ key, header }): [string, AnswerField][] => (isField(key) ? [[normalised(header), key]] : [])))

/** Somebody may write above the table; nobody writes this much. */
const searchedRows = 30
/** A sentence is no heading. */
const longestHeading = 80
/** Those that decide nothing: the mark is found wherever it stands, the number is only shown. */
const anyWillDo: ReadonlySet<AnswerField> = new Set(['fingerprint', 'number'])

/** The row of headings among the first ones, and what stands in its columns; nothing when there is none with a column to answer in. */
export function findAnswerColumns(rows: readonly TableRow[]): Found | undefined {
  const found = rows.slice(0, searchedRows).map(({ line, cells }) => ({ headerLine: line, ...columnsOf(cells) }))
  const [best] = found.filter(({ columns }) => sizeOf(columns) >= 3 && (columns.decision !== undefined || columns.text !== undefined)).toSorted((one, other) => sizeOf(other.columns) - sizeOf(one.columns))
  return best
}

const sizeOf = (columns: AnswerColumns) => Object.keys(columns).length

/** A heading of ours, word for word, goes before those that only resemble one: „Stanowisko służbowe” beside „Stanowisko i uzasadnienie” is somebody's own column. */
function columnsOf(cells: readonly string[]): Pick<Found, 'columns' | 'twins'> {
  const headings = cells.map((cell) => (cell.length <= longestHeading ? normalised(cell) : ''))
  const exact = headings.map((heading) => own.get(heading))
  const alike = headings.map((heading, index) => exact[index] ?? words.find(([, pattern]) => pattern.test(heading))?.[0])
  const columns: AnswerColumns = {}
  const twins: string[] = []
  for (const field of fields) {
    const named = placesOf(field, exact)
    const places = named.length > 0 ? named : placesOf(field, alike)
    if (places.length > 0) columns[field] = places[0]!
    if (places.length > 1 && !anyWillDo.has(field)) twins.push(twinSentence(places.map((place) => cells[place]!)))
  }
  return { columns, twins }
}

const placesOf = (field: AnswerField, found: readonly (AnswerField | undefined)[]) => found.flatMap((one, index) => (one === field ? [index] : []))

const twinSentence = (headings: readonly string[]) => `Nie wiadomo, która z kolumn jest właściwa: ${headings.map((heading) => `„${heading.trim()}”`).join(' czy ')}. Przywróć jej nagłówek z wysłanego pliku, a pozostałe zmień albo usuń. Z tego arkusza nic nie wczytano.`
