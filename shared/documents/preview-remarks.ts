import type { DocumentKind } from '#shared/documents/catalogue.ts'
import type { PreviewRemark } from '#shared/domain/preview-remark.ts'
import { hasPlaceholder } from '#shared/text/placeholder.ts'
import { flatBlocks } from './flat-blocks.ts'
import type { Doc } from './model.ts'

/** Letters whose whole matter stands in their tables. */
const letters: ReadonlySet<DocumentKind> = new Set(['odpowiedz-dla-organizacji', 'przypomnienie-dla-komorki'])

/** What is said over a paper before anybody takes it away: that its information clause is printed with places left to fill in, that a letter tells its addressee nothing. */
export function previewRemarks(kind: DocumentKind, { sections }: Pick<Doc, 'sections'>): PreviewRemark[] {
  const blocks = sections.flatMap((section) => flatBlocks(section.blocks))
  const isClauseOpen = blocks.some((block) => block.kind === 'paragraph' && block.role === 'clause' && hasPlaceholder(block.runs.map(({ text }) => text).join('')))
  const isEmptyLetter = letters.has(kind) && !blocks.some((block) => block.kind === 'table')
  return [...(isClauseOpen ? ['clause_unfinished' as const] : []), ...(isEmptyLetter ? ['nothing_to_send' as const] : [])]
}
