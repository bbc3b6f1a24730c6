import { catalogue, isDocumentKind } from '#shared/documents/catalogue.ts'
import type { AppHandlers } from './context.ts'
import { buildDocument } from './document-data/build-document.ts'
import { exportForEach } from './document-data/export-for-each.ts'
import { fontsIn } from './document-data/fonts-in.ts'
import { makeFile } from './document-data/make-file.ts'
import { listRecipients } from './document-data/recipients.ts'
import { targetTitles } from './document-data/target-title.ts'
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
    return { html: renderHtml(doc, await fontsIn(services.resourcesDir)), title: doc.title, suggestedName: safeFileName([order.kind, order.variant, order.isInternal && 'wewnetrzny', ...(await targetTitles(db, order.for))].filter(Boolean).join(' ')) }
  },

  'documents.export': async ({ path, format, ...order }, { db, services, signal, progress, write }) => {
    const built = await buildDocument(db, order, services)
    progress(1, 3)
    return makeFile(built, { format, path: services.resolvePath('save', path), write, services, signal, progress: () => progress(2, 3) })
  },

  'documents.recipients': async (order, { db, services }) => ({ rows: await listRecipients(db, order, todayOf(services)) }),

  'documents.exportForEach': exportForEach,

  'documents.print': async ({ copies, ...order }, { db, services }) => {
    const { doc } = await buildDocument(db, order, services)
    const { printed } = await services.print(renderHtml(doc, await fontsIn(services.resourcesDir)), { copies })
    return { isPrinted: printed }
  },
}
