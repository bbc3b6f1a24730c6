import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import type { Doc } from '#shared/documents/model.ts'
import type { PlacedBlock } from './placed-blocks.ts'
import type { PlacedText } from './placed-texts.ts'

/** A document taken apart once for all rules. */
export type CheckedDocument = { doc: Doc; blocks: readonly PlacedBlock[]; texts: readonly PlacedText[] }
export type DocumentCheck = (checked: CheckedDocument) => DocumentFinding[]
