import { fewOfEach } from '#shared/documents/check/few-of-each.ts'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import type { AppHandlers } from './context.ts'
import { buildDocument } from './document-data/build-document.ts'
import { checkBuilt } from './document-data/check-built.ts'
import { checkMade } from './document-data/check-made.ts'
import { readSnapshot } from './document-data/read-snapshot.ts'

/** What the office should know of a document before it publishes it. */
export const documentCheck: AppHandlers<'documents.check' | 'documents.checkMade'> = {
  'documents.check': async (order, { db, services }) => ({ rows: fewOfEach(await checkBuilt(await buildDocument(db, order, services), { db, services })) }),

  'documents.checkMade': async ({ id }, { db }) => {
    const { order, model } = await readSnapshot(db, await readEntity<DocumentRecord>(db, 'document', id))
    return { rows: fewOfEach(await checkMade(db, { order, models: [model], files: [] })) }
  },
}
