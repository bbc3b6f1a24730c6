import { fewOfEach } from '#shared/documents/check/few-of-each.ts'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { readTemplateBytes } from '#electron/store/templates-of.ts'
import type { AppHandlers } from './context.ts'
import { checkOrdered } from './document-data/check-built.ts'
import { checkMade } from './document-data/check-made.ts'
import { withPlaces } from './document-data/finding-places.ts'
import { readSnapshot } from './document-data/read-snapshot.ts'
import { renderModel } from './document-data/render-model.ts'
import type { CheckedFile } from './document-data/said-once.ts'
import type { Model } from './document-data/snapshot.ts'
import type { Services } from './services.ts'

/** What the office should know of a document before it publishes it. */
export const documentCheck: AppHandlers<'documents.check' | 'documents.checkMade'> = {
  'documents.check': async (order, { db, services }) => ({ rows: await withPlaces(db, fewOfEach(await checkOrdered(order, { db, services })), order.for) }),

  'documents.checkMade': async ({ id }, context) => {
    const { order, model } = await readSnapshot(context.db, await readEntity<DocumentRecord>(context.db, 'document', id))
    const rows = fewOfEach(await checkMade(context.db, { order, models: [model], files: await filledTemplate(model, context) }))
    return { rows: await withPlaces(context.db, rows, order?.for ?? {}) }
  },
}

/** The office's own template may have brought words of its own, which no model says: the file is made again as it was. */
async function filledTemplate(model: Model, { db, services }: { db: ReadDb; services: Services }): Promise<CheckedFile[]> {
  if (!('own' in model) || !model.own) return []
  const template = await readTemplateBytes(db, model.own.template)
  return [{ format: 'docx', bytes: await renderModel(model, { format: 'docx', services, signal: new AbortController().signal, template }) }]
}
