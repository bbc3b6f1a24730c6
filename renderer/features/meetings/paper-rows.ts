import type { RowOf } from '#renderer/api/use-pages.ts'

type DocumentRow = RowOf<'documents.list'>
/** One paper: its newest record, and all of them with the newest first. */
export type PaperRow = { newest: DocumentRow; records: readonly DocumentRow[] }

/** When it appeared, as far as that is known. */
const since = ({ madeAt, madeOn }: DocumentRow) => madeAt ?? madeOn ?? ''
const newestFirst = (one: DocumentRow, other: DocumentRow) => (since(one) < since(other) ? 1 : Number(since(one) > since(other)) * -1)

/** Records of one paper together, however many files were made of it: the same kind, title, form and readers. Papers and their records stand with the newest first; each that was entered by hand is one of its own. */
export function paperRows(rows: readonly DocumentRow[]): PaperRow[] {
  const byPaper = Map.groupBy(rows, ({ id, kind, title, variant, isInternal, madeAt }) => (madeAt === null ? id : JSON.stringify([kind, title, variant, isInternal])))
  const papers = [...byPaper.values()].map((own) => own.toSorted(newestFirst)).map((records): PaperRow => ({ newest: records[0]!, records }))
  return papers.toSorted((one, other) => newestFirst(one.newest, other.newest))
}

/** The formats in which it exists, each once, that of the newest file first. */
export const formatsOf = (records: readonly DocumentRow[]): string => [...new Set(records.map(({ format }) => format.toUpperCase()))].filter(Boolean).join(', ')

/** In how many places its files were published. */
export const placesOf = (records: readonly DocumentRow[]): number => new Set(records.flatMap(({ places }) => places)).size
