import type { DocumentFor } from '#shared/contract/documents.ts'
import type { BuildContext } from '#shared/documents/data.ts'
import type { TemplateValues } from '#shared/documents/template/placeholder.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readTemplateBytes, readTemplates } from '#electron/store/templates-of.ts'
import { readFacts } from './read-facts.ts'
import { templateForm } from './template-form.ts'

/** The office's own template as a document is made of it: what its file was called, its hash, its bytes, and the facts that it may place. */
export type OwnTemplate = { fileName: string; content: string; bytes: Uint8Array; facts: TemplateValues }

/** The template in use for an order; null where documents are made as the program makes them. `io_failed` (`damaged_database`). */
export async function readOwnTemplate(db: ReadDb, order: { kind: string; for: DocumentFor; variant?: string | undefined }, context: BuildContext): Promise<OwnTemplate | null> {
  const found = (await readTemplates(db, templateForm(order))).find(({ isUsed }) => isUsed)
  return found ? { fileName: found.fileName, content: found.content, bytes: await readTemplateBytes(db, found.content), facts: await readFacts(db, order.for, context) } : null
}
