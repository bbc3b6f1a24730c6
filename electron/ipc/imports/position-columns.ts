import { fold } from '#shared/text/fold.ts'
import type { TableRow } from '#electron/exchange/table-file.ts'

/** What of a returned sheet is read; where each stands is found by the words of its heading. */
export type AnswerField = 'number' | 'section' | 'content' | 'rationale' | 'decision' | 'text' | 'author' | 'fingerprint'
export type AnswerColumns = Partial<Record<AnswerField, number>>

/** Words that a heading keeps when somebody rewords it a little; the first that fits counts. */
const words: [field: AnswerField, heading: RegExp][] = [
  ['fingerprint', /znacznik/], ['decision', /rozstrzyg|decyzj/], ['rationale', /uzasadn.*(?:zglasz|wniosk|autora)/], ['text', /stanowisk|odpowied/], ['author', /autor|sporzadz|opracow/],
  ['section', /czesc/], ['content', /tresc|zapis/], ['number', /^(?:nr|numer|l p|lp)\b/],
]
/** Somebody may write above the table; nobody writes this much. */
const searchedRows = 30

/** The row of headings among the first ones, and what stands in its columns; nothing when there is none with a column to answer in. */
export function findAnswerColumns(rows: readonly TableRow[]): { headerLine: number; columns: AnswerColumns } | undefined {
  const found = rows.slice(0, searchedRows).map((row) => ({ headerLine: row.line, columns: columnsOf(row.cells) }))
  const [best] = found.filter(({ columns }) => sizeOf(columns) >= 3 && (columns.decision !== undefined || columns.text !== undefined)).toSorted((one, other) => sizeOf(other.columns) - sizeOf(one.columns))
  return best
}

const sizeOf = (columns: AnswerColumns) => Object.keys(columns).length

function columnsOf(cells: readonly string[]): AnswerColumns {
  const columns: AnswerColumns = {}
  for (const [index, cell] of cells.entries()) {
    // A sentence is no heading.
    if (cell.length > 80) continue
    const heading = fold(cell).replace(/[^a-z0-9]+/g, ' ').trim()
    const [field] = words.find(([, pattern]) => pattern.test(heading)) ?? []
    if (field && columns[field] === undefined) columns[field] = index
  }
  return columns
}
