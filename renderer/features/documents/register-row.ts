import type { RowOf } from '#renderer/api/use-pages.ts'
import { formatMoment } from '#renderer/ui/format-moment.ts'
import { documentWord } from '#shared/domain/document-kinds.ts'
import { formatDateBare } from '#shared/text/format-date.ts'

export type DocumentRow = RowOf<'documents.list'>

/** When it was made, as far as that is known. */
export function madeWords({ madeAt, madeOn }: Pick<DocumentRow, 'madeAt' | 'madeOn'>): string {
  if (madeAt) return formatMoment(madeAt)
  return madeOn ? formatDateBare(madeOn) : ''
}

/** The quiet line of a document: its format, when and by whom it was made, and where it was published. */
export function rowDetail(row: DocumentRow): string {
  const published = row.publications === 0 ? 'nieopublikowany' : `opublikowany: ${row.places.join(', ')}`
  return [row.format.toUpperCase() || documentWord(row.kind), madeWords(row), row.madeBy, row.isInternal && 'wewnętrzny', row.madeAt === null && 'wpis ręczny', published].filter(Boolean).join(' · ')
}
