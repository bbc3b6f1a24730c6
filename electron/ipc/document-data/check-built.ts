import type { DocumentFinding } from '#shared/domain/document-finding.ts'
import { todayOf, type Services } from '#electron/ipc/services.ts'
import type { ReadDb } from '#electron/store/select-rows.ts'
import { buildDocument, type BuiltDocument, type DocumentOrder } from './build-document.ts'
import { checkMade } from './check-made.ts'
import { modelOf, renderMade } from './make-file.ts'
import { rememberCheck } from './remembered-check.ts'
import type { CheckedFile } from './said-once.ts'
import type { Model } from './snapshot.ts'

const checkedFormats = ['docx', 'xlsx'] as const

/** What a document that can be made of this order should be mended in. Refuses as `buildDocument`, `renderMade`. */
export async function checkOrdered(order: DocumentOrder, { db, services }: { db: ReadDb; services: Services }): Promise<DocumentFinding[]> {
  return rememberCheck(db, ['ordered', order, todayOf(services)], async () => checkBuilt(await buildDocument(db, order, services), { db, services }))
}

/**
 * What a document should be mended in that is only built yet. Where the office has a template of its own, the DOCX is made for the check and thrown away: a template may bring words or take marks away. The program's own renderers
 * do neither, so that their files say what the models say. Refuses as `renderMade`.
 */
export async function checkBuilt(built: BuiltDocument, { db, services }: { db: ReadDb; services: Services }): Promise<DocumentFinding[]> {
  const own = (await built.ownTemplate()) ? await filledIn(built, services) : null
  const models = checkedFormats.filter((format) => built.formats.includes(format)).map((format) => (own && format === 'docx' ? own.model : modelOf(built, format)))
  return checkMade(db, { order: built.order, models, files: own ? [own.file] : [] })
}

async function filledIn(built: BuiltDocument, services: Services): Promise<{ model: Model; file: CheckedFile }> {
  const { bytes, made } = await renderMade(built, { format: 'docx', services: { ...services, isDemo: true }, signal: new AbortController().signal })
  return { model: made.snapshot.model, file: { format: 'docx', bytes } }
}
