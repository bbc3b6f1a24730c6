import type { ImportField } from './import-field.ts'
import type { RecogniseHeader } from './recognise-header.ts'

/** One field or nothing for each column. */
export type ColumnFields<F extends string = ImportField> = (F | null)[]

/** Titles, instructions and addresses stand above a table; hardly ever more of them. */
export const headerRowsSearched = 30

/** What the columns under these headings mean. Where one heading says a field word for word, another that only resembles it is left out. */
export function fieldsOfHeaders<F extends string>(headers: readonly string[], recognise: RecogniseHeader<F>): ColumnFields<F> {
  const found = headers.map(recognise)
  const exact = new Set(found.flatMap((one) => (one?.isExact ? [one.field] : [])))
  return found.map((one) => (one && (one.isExact || !exact.has(one.field)) ? one.field : null))
}

/** Whether these columns can be a list of postulates: something must be its text. */
export const hasContent = (fields: readonly (string | null)[]) => fields.includes('content') || fields.includes('contentWithRationale')

/**
 * The first row among the first thirty that names what a list cannot do without (the text, for one of postulates) and something else beside it: further tables below have headings of their own.
 * Where no row names two fields, one that names that alone. Undefined when there is none.
 */
export function findHeaderRow<F extends string>(rows: readonly (readonly string[])[], recognise: RecogniseHeader<F>, isEnough: (fields: ColumnFields<F>) => boolean = hasContent): { index: number; fields: ColumnFields<F> } | undefined {
  const candidates = rows.slice(0, headerRowsSearched).map((row, index) => ({ index, fields: fieldsOfHeaders(row, recognise) })).filter(({ fields }) => isEnough(fields))
  return candidates.find(({ fields }) => countOf(fields) >= 2) ?? candidates[0]
}

const countOf = (fields: readonly (string | null)[]) => new Set(fields.filter((field) => field !== null)).size
