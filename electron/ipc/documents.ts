import { catalogue, isDocumentKind } from '#shared/documents/catalogue.ts'
import { previewRemarks } from '#shared/documents/preview-remarks.ts'
import { paperFileName } from '#shared/text/paper-file-name.ts'
import type { AppHandlers } from './context.ts'
import { buildDocument } from './document-data/build-document.ts'
import { exportForEach } from './document-data/export-for-each.ts'
import { checkOrdered } from './document-data/check-built.ts'
import { fontsIn } from './document-data/fonts-in.ts'
import { isForEverybody } from './document-data/leaks-in.ts'
import { assertSeen, findBeforeLeaving, mustBeSeen, type Leaving } from './document-data/leaving.ts'
import { makeFile } from './document-data/make-file.ts'
import { listRecipients } from './document-data/recipients.ts'
import { rememberCheck } from './document-data/remembered-check.ts'
import { targetTitles } from './document-data/target-title.ts'
import { todayOf } from './services.ts'
import { renderHtml } from '#electron/documents/html.ts'
import { lastOperationHash } from '#electron/store/facts.ts'

type DocumentHandlers = AppHandlers<'documents.catalogue' | 'documents.preview' | 'documents.export' | 'documents.recipients' | 'documents.exportForEach' | 'documents.print'>

export const documents: DocumentHandlers = {
  'documents.catalogue': () => ({
    rows: Object.keys(catalogue).filter(isDocumentKind).map((kind) => {
      const { title, for: targets, formats, variants, hasInternal = false, isOfficeOnly = false } = catalogue[kind]
      return { kind, title, for: [...targets], formats: [...formats], variants: [...variants], hasInternal, isOfficeOnly }
    }),
  }),

  'documents.preview': async (order, { db, services }) => {
    const { kind, doc } = await buildDocument(db, order, services)
    const names = [order.kind, order.variant, order.isInternal && 'wewnetrzny'].filter(Boolean).join(' ')
    return { html: renderHtml(doc, await fontsIn(services.resourcesDir)), title: doc.title, suggestedName: paperFileName(names, await targetTitles(db, order.for)), remarks: previewRemarks(kind, doc) }
  },

  'documents.export': async ({ path, format, isCheckedByUser, ...order }, { db, services, signal, progress, write }) => {
    // What is stored while the file is made is not in it: the next file has to be checked anew.
    const state = await lastOperationHash(db)
    const built = await buildDocument(db, order, services)
    progress(1, 3)
    const leave = async (leaving: Leaving) => {
      const findings = await rememberCheck(db, ['leaving', state, order, format, todayOf(services)], () => findBeforeLeaving(db, leaving))
      return assertSeen(findings, { isCheckedByUser, title: built.doc.title })
    }
    return makeFile(built, { format, path: services.resolvePath('save', path), write, services, signal, progress: () => progress(2, 3), leave })
  },

  'documents.recipients': async (order, { db, services }) => ({ rows: await listRecipients(db, order, todayOf(services)) }),

  'documents.exportForEach': exportForEach,

  'documents.print': async ({ copies, isCheckedByUser, ...order }, { db, services }) => {
    const built = await buildDocument(db, order, services)
    if (isForEverybody(order)) assertSeen((await checkOrdered(order, { db, services })).filter(mustBeSeen), { isCheckedByUser, title: built.doc.title })
    const { printed } = await services.print(renderHtml(built.doc, await fontsIn(services.resourcesDir)), { copies })
    return { isPrinted: printed }
  },
}
