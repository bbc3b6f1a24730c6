import { documentFormats, type DocumentFormat } from '#shared/documents/document-definition.ts'
import type { DocumentRecord } from '#shared/domain/document-record.ts'
import { AppError } from '#shared/errors.ts'
import { readLastMade } from '#electron/store/last-made.ts'
import { documentList } from '#electron/store/lists/documents.ts'
import { listPage } from '#electron/store/lists/list-page.ts'
import { hashOf } from '#electron/store/contents.ts'
import { readEntity } from '#electron/store/registers/entity-rows.ts'
import { readTemplateBytes } from '#electron/store/templates-of.ts'
import type { AppHandlers } from './context.ts'
import { buildDocument } from './document-data/build-document.ts'
import { hashOfFile } from './document-data/hash-of-file.ts'
import { modelOf } from './document-data/make-file.ts'
import { placeFile } from './document-data/place-file.ts'
import { printedChanges } from './document-data/printed-changes.ts'
import { readSnapshot } from './document-data/read-snapshot.ts'
import { renderModel } from './document-data/render-model.ts'
import { templateChanges } from './document-data/template-changes.ts'

type RecordHandlers = AppHandlers<'documents.lastMade' | 'documents.changes' | 'documents.reproduce' | 'documents.verify'>

/** So many are shown; who needs more makes the document anew and compares. */
const mostShown = 500
/** Of one file that was copied under many names. */
const mostRecords = 50

/** What is asked of a document that was made: what changed since, the same file again, and whether a file is one of ours. */
export const documentRecords: RecordHandlers = {
  'documents.lastMade': async ({ for: target }, { db }) => ({ rows: await readLastMade(db, target) }),

  'documents.changes': async ({ id }, { db }) => {
    const record = await readEntity<DocumentRecord>(db, 'document', id)
    const { order, context, model } = await readSnapshot(db, record)
    if (!order) throw new AppError('rule_broken', { reason: 'not_compared' })
    const built = await buildDocument(db, order, { now: () => new Date(context.now) })
    const printed = printedChanges(model, modelOf(built, 'workbook' in model ? 'xlsx' : 'docx'))
    // Other formats are not made in templates.
    const changes = record.format === 'docx' && 'doc' in model ? [...templateChanges({ doc: model.doc, before: model.own ?? null, after: await built.ownTemplate() }), ...printed] : printed
    return { made: record.madeAt ?? context.now, rows: changes.slice(0, mostShown), total: changes.length }
  },

  'documents.reproduce': async ({ id, path }, { db, services, signal, progress }) => {
    const record = await readEntity<DocumentRecord>(db, 'document', id)
    const { model } = await readSnapshot(db, record)
    if (!isFormat(record.format)) throw new AppError('invalid_input', { reason: 'format_unavailable' })
    progress(1, 3)
    const template = 'own' in model && model.own ? await readTemplateBytes(db, model.own.template) : undefined
    const bytes = await renderModel(model, { format: record.format, services, signal, template })
    progress(2, 3)
    const place = services.resolvePath('save', path)
    placeFile(place, bytes)
    const sha256 = hashOf(bytes)
    return { path: place, bytes: bytes.length, sha256, isSame: sha256 === record.sha256 }
  },

  'documents.verify': async ({ path }, { db, services, signal }) => {
    const { bytes, sha256 } = await hashOfFile(services.resolvePath('open', path), signal)
    const { rows } = await listPage(db, documentList, { sha256, sort: { by: 'madeAt' }, limit: mostRecords })
    return { bytes, sha256, rows }
  },
}

const isFormat = (format: string): format is DocumentFormat => documentFormats.some((one) => one === format)
