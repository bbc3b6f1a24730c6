import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import type { Doc } from '#shared/documents/model.ts'
import type { DocumentCheck } from './document-rule.ts'
import { figureRules } from './figure-rules.ts'
import { listAndLinkRules } from './list-and-link-rules.ts'
import { placedBlocks } from './placed-blocks.ts'
import { textsOfDoc } from './placed-texts.ts'
import { tableRules } from './table-rules.ts'
import { textRules } from './text-rules.ts'
import { titleAndHeadingRules } from './title-and-heading-rules.ts'

const checks: readonly DocumentCheck[] = [titleAndHeadingRules, textRules, listAndLinkRules, tableRules, figureRules]

/** What a document should be mended in before it is published, as its model says; empty when all is well. Its rows are read: give a model whose rows can be read again. */
export function checkDocument(doc: Doc): DocumentFinding[] {
  const checked = { doc, blocks: placedBlocks(doc), texts: textsOfDoc(doc) }
  return checks.flatMap((check) => check(checked))
}
