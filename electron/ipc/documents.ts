import { catalogue, isDocumentKind } from '#shared/documents/catalogue.ts'
import type { DocumentFor } from '#shared/contract/documents.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { recordTitle } from '#electron/store/record-title.ts'
import type { EntityTable } from '#electron/store/tables.ts'
import type { AppHandlers } from './context.ts'
import { buildDocument } from './document-data/build-document.ts'
import { exportForEach } from './document-data/export-for-each.ts'
import { fontsIn } from './document-data/fonts-in.ts'
import { makeFile } from './document-data/make-file.ts'
import { listRecipients } from './document-data/recipients.ts'
import { todayOf } from './services.ts'
import { renderHtml } from '#electron/documents/html.ts'
import { safeFileName } from '#shared/text/safe-file-name.ts'

type DocumentHandlers = AppHandlers<'documents.catalogue' | 'documents.preview' | 'documents.export' | 'documents.recipients' | 'documents.exportForEach' | 'documents.print'>

export const documents: DocumentHandlers = {
  'documents.catalogue': () => ({
    rows: Object.keys(catalogue).filter(isDocumentKind).map((kind) => {
      const { title, for: targets, formats, variants, hasInternal = false } = catalogue[kind]
      return { kind, title, for: [...targets], formats: [...formats], variants: [...variants], hasInternal }
    }),
  }),

  'documents.preview': async (order, { db, services }) => {
    const { doc } = await buildDocument(db, order, services)
    return { html: renderHtml(doc, await fontsIn(services.resourcesDir)), title: doc.title, suggestedName: safeFileName([order.kind, order.variant, await targetTitle(db, order.for)].filter(Boolean).join(' ')) }
  },

  'documents.export': async ({ path, format, ...order }, { db, services, signal, progress }) => {
    const built = await buildDocument(db, order, services)
    progress(1, 3)
    return makeFile(built, { format, path: services.resolvePath('save', path), services, signal, progress: () => progress(2, 3) })
  },

  'documents.recipients': async (order, { db, services }) => ({ rows: await listRecipients(db, order, todayOf(services)) }),

  'documents.exportForEach': exportForEach,

  'documents.print': async ({ copies, ...order }, { db, services }) => {
    const { doc } = await buildDocument(db, order, services)
    const { printed } = await services.print(renderHtml(doc, await fontsIn(services.resourcesDir)), { copies })
    return { isPrinted: printed }
  },
}

/** Whom a document is for comes before what it is narrowed to. */
const recordOrder = ['organisation', 'unit', 'person', 'postulate', 'roster', 'meeting', 'consultation']

/** What the document is for, as a file's name says it. */
async function targetTitle(db: ReadDb, { year, ...records }: DocumentFor): Promise<string> {
  const names = Object.keys(records).toSorted((one, other) => recordOrder.indexOf(one) - recordOrder.indexOf(other))
  const titles = await Promise.all(names.map((table) => recordTitle(db, table as EntityTable, records[table as keyof typeof records]!)))
  return [...titles, year].filter(Boolean).join(' ')
}
