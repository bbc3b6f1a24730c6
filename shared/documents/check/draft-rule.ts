import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { draftPart } from '#shared/documents/draft-notice.ts'
import type { PlacedBlock } from './placed-blocks.ts'

/** What says of itself that it is a draft is not published. */
export function draftFindings(blocks: readonly PlacedBlock[]): DocumentFinding[] {
  return blocks.filter(({ block }) => 'part' in block && block.part === draftPart).map(({ where }): DocumentFinding => ({ rule: 'draft', severity: 'error', where, sentence: 'To jest projekt. Usuń najpierw to, co wymienia uwaga na początku dokumentu, i utwórz dokument ponownie.' }))
}
